// Tabs as a portal has them: one panel is shown, the others are not displayed.
const panels = {first: 'one', second: 'two'};

for (const [button, panel] of Object.entries(panels))
  document.getElementById(button).addEventListener('click', () => {
    for (const id of Object.values(panels)) document.getElementById(id).classList.toggle('shown', id === panel);
  });
