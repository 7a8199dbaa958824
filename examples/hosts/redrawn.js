// What a framework does to an article that it has drawn: it holds the nodes it made, and changes them where they stand.
const article = document.getElementById('article');
const hosts = [...article.querySelectorAll('[data-tujie], a')];
const parents = hosts.map(({parentNode}) => parentNode);
const followers = hosts.map(({nextSibling}) => nextSibling);
const FIGURES = [
  ['gdp-2018', '地区生产总值（2018年预计）突破400亿元，增长7%'],
  ['pm25-2019', 'PM2.5平均浓度（2019年目标）确保下降2%以上'],
];
let figure = 0;

const acts = {
  change() {
    const [id, text] = FIGURES[(figure = 1 - figure)];
    for (const host of hosts) {
      if (host.localName === 'a') host.href = `../report.html#${id}`;
      else host.dataset.indicator = id;
      host.firstChild.data = text;
    }
  },
  take: () => hosts.forEach((host, index) => parents[index].removeChild(host)),
  put: () => hosts.forEach((host, index) => parents[index].insertBefore(host, followers[index])),
};

for (const [id, act] of Object.entries(acts)) document.getElementById(id).addEventListener('click', act);
