// What a page says for browsers before Chromium 73: the nonce of its policy.
window.litNonce = 'r4nd0m';
