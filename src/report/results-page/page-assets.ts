/* eslint max-lines: off -- made by test/report/results-page/page-assets.ts (UPDATE_PAGE=1) from browser/ */
export const pageScript = `
(() => {
'use strict';
function find(id, type) {
    const element = document.getElementById(id);
    if (element instanceof type)
        return element;
    throw new Error(\`the page has no \${id}\`);
}
function create(tag, attributes = {}, ...content) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, value);
    element.append(...content);
    return element;
}
function createProse(text) {
    return text
        .split(/\`([^\`\\n]+)\`/)
        .map((part, index) => (index % 2 === 0 ? part : create('code', {}, part)))
        .filter((part) => part !== '');
}
function createLink(text, url) {
    return create('a', { href: url, rel: 'noopener noreferrer' }, text);
}
const wholeView = {
    unit: '',
    classes: [],
    versions: [],
    reason: '',
    region: '',
    search: '',
    sort: undefined,
    isDescending: false,
};
function filterRows(rows, view, without) {
    const { unit, classes, versions, reason, region, search } = without === undefined ? view : release(view, without);
    const words = search.toLowerCase().split(/\\s+/).filter(Boolean);
    return rows.filter((row) => (unit === '' || isWithin(row.unit, unit)) &&
        (classes.length === 0 || classes.includes(row.class)) &&
        (versions.length === 0 || versions.includes(row.version)) &&
        (reason === '' || row.reason === reason) &&
        (region === '' || row.region === region) &&
        words.every((word) => row.searched.includes(word)));
}
function release(view, without) {
    return { ...view, [without]: wholeView[without] };
}
function isWithin(path, above) {
    return path === above || path.startsWith(\`\${above}/\`);
}
function listUnits(rows) {
    const all = new Set();
    for (const { unit } of rows) {
        const parts = unit.split('/');
        for (const [index] of parts.entries())
            all.add(parts.slice(0, index + 1).join('/'));
    }
    const collator = new Intl.Collator('en', { numeric: true });
    return [...all].sort((a, b) => compareParts(a.split('/'), b.split('/'), collator));
}
function compareParts(a, b, collator) {
    for (const [index, part] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const order = collator.compare(part, other);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function sortRows(rows, { sort, isDescending }) {
    if (sort === undefined)
        return rows;
    const compare = compareBy(sort);
    const direction = isDescending ? -1 : 1;
    return [...rows].sort((a, b) => direction * compare(a, b) || a.rank - b.rank);
}
function compareBy(key) {
    if (key === 'class')
        return (a, b) => a.classRank - b.classRank;
    if (key === 'version')
        return (a, b) => a.versionRank - b.versionRank;
    const { compare } = new Intl.Collator('en', { numeric: true });
    return (a, b) => Number(a[key] === '') - Number(b[key] === '') || compare(a[key], b[key]);
}
function countBy(rows, key) {
    const accounts = new Map();
    for (const row of rows) {
        const known = accounts.get(row[key]);
        if (known === undefined)
            accounts.set(row[key], new Set([row.account]));
        else
            known.add(row.account);
    }
    return new Map([...accounts].map(([value, ids]) => [value, ids.size]));
}
const versionWords = {
    previous: 'previous',
    new: 'new',
    other: 'another',
    none: 'none',
    unknown: 'unknown',
};
function renderHead(row, columns, onSort) {
    const cells = columns.map(({ key, title }) => {
        const button = create('button', { type: 'button' }, title);
        button.addEventListener('click', () => {
            onSort(key);
        });
        return create('th', { scope: 'col', role: 'columnheader', 'data-key': key }, button);
    });
    row.replaceChildren(...cells);
}
function markSorted(row, { sort, isDescending }) {
    for (const cell of row.querySelectorAll('th')) {
        if (cell.dataset['key'] === sort)
            cell.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
        else
            cell.removeAttribute('aria-sort');
    }
}
function renderRow(row, facts) {
    const cells = facts.columns.map(({ key, title }) => create('td', { role: 'cell', 'data-title': title, class: \`of-\${key}\` }, ...renderCell(row, key, facts)));
    return create('tr', { role: 'row' }, ...cells);
}
function renderCell(row, key, facts) {
    switch (key) {
        case 'account':
            return [createLink(create('code', {}, row.account), \`\${facts.accountUrlStart}\${row.account}\`)];
        case 'version':
            return [
                create('span', { class: \`badge \${versionMark(row.version, facts)}\` }, versionWords[row.version] ?? row.version),
            ];
        case 'class':
            return [create('span', { class: \`badge is-\${row.class}\` }, row.class)];
        case 'reason':
            return renderReason(row);
        case 'statusReason':
            return renderLong(row.statusReason);
        case 'unit':
            return renderPath(row.unit);
        case 'region':
        case 'status':
        case 'detailedStatus':
            return row[key] === '' ? [] : [create('code', {}, row[key])];
        case 'name':
            return [row.name];
    }
}
function versionMark(version, { wantedVersion }) {
    if (version === wantedVersion)
        return 'is-good';
    return version === 'new' ? 'is-bad' : version === 'previous' ? 'is-plain' : 'is-doubtful';
}
function renderReason({ reason, cause, step: [text, command, url] }) {
    if (reason === '' && text === '')
        return [];
    const head = reason === '' ? [] : [create('code', {}, reason), ': ', ...createProse(cause)];
    if (text === '')
        return head;
    const fold = create('details', {}, create('summary', {}, 'What to do'), create('p', {}, ...createProse(text), '.'), ...(command === '' ? [] : [create('pre', {}, create('code', {}, command))]), ...(url === '' ? [] : [create('p', {}, createLink('Open the page', url))]));
    return [...head, fold];
}
const longestUnfolded = 160;
function renderLong(text) {
    if (text.length <= longestUnfolded)
        return [text];
    const begin = text.slice(0, text.lastIndexOf(' ', longestUnfolded - 40) + 1 || longestUnfolded - 40);
    return [
        create('details', {}, create('summary', { class: 'begin' }, create('span', {}, \`\${begin}…\`)), create('p', {}, text)),
    ];
}
function renderPath(path) {
    const parts = path.split('/');
    return parts.flatMap((part, index) => index === parts.length - 1 ? [part] : [\`\${part}/\`, document.createElement('wbr')]);
}
function createControls(rows, onChange) {
    const parts = [
        createSearch(onChange),
        createUnits(rows, onChange),
        createSelect('reason', rows, onChange),
        createSelect('region', rows, onChange),
        createToggles('class', 'classes', rows, onChange),
        createToggles('version', 'versions', rows, onChange),
    ];
    return {
        show: (view) => {
            for (const part of parts)
                part.show(view);
        },
    };
}
function createSearch(onChange) {
    const input = find('search', HTMLInputElement);
    input.addEventListener('input', () => {
        onChange({ search: input.value });
    });
    return {
        show: ({ search }) => {
            if (input.value !== search)
                input.value = search;
        },
    };
}
function createUnits(rows, onChange) {
    const select = find('unit', HTMLSelectElement);
    const options = listUnits(rows).map((path) => {
        const parts = path.split('/');
        return { path, indent: '\\u00a0'.repeat(3 * (parts.length - 1)), name: parts.at(-1) ?? path };
    });
    select.addEventListener('change', () => {
        onChange({ unit: select.value });
    });
    return {
        show: (view) => {
            const counts = [...countBy(filterRows(rows, view, 'unit'), 'unit')];
            const items = options.map(({ path, indent, name }) => {
                const count = counts.reduce((sum, [unit, own]) => sum + (isWithin(unit, path) ? own : 0), 0);
                return create('option', { value: path }, \`\${indent}\${name} (\${count})\`);
            });
            fillSelect(select, view.unit, items);
        },
    };
}
function fillSelect(select, value, items) {
    const known = value === '' || items.some((item) => item.value === value);
    const unknown = known ? [] : [create('option', { value }, value)];
    select.replaceChildren(create('option', { value: '' }, 'all'), ...unknown, ...items);
    select.value = value;
}
function createSelect(key, rows, onChange) {
    const select = find(key, HTMLSelectElement);
    const values = [...new Set(rows.map((row) => row[key]))].filter((value) => value !== '').sort();
    const isOffered = values.length > (key === 'region' ? 1 : 0);
    select.closest('label')?.toggleAttribute('hidden', !isOffered);
    select.addEventListener('change', () => {
        onChange({ [key]: select.value });
    });
    return {
        show: (view) => {
            const counts = countBy(filterRows(rows, view, key), key);
            const items = values.map((value) => create('option', { value }, \`\${value} (\${counts.get(value) ?? 0})\`));
            fillSelect(select, view[key], items);
        },
    };
}
function createToggles(key, member, rows, onChange) {
    const group = find(member, HTMLFieldSetElement);
    const rank = key === 'class' ? 'classRank' : 'versionRank';
    const ranks = new Map(rows.map((row) => [row[key], row[rank]]));
    const values = [...ranks].sort(([, a], [, b]) => a - b).map(([value]) => value);
    let shown = wholeView;
    const buttons = values.map((value) => {
        const button = create('button', { type: 'button', class: \`toggle is-\${value}\`, 'data-value': value });
        button.addEventListener('click', () => {
            const chosen = shown[member];
            onChange({
                [member]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
            });
        });
        return button;
    });
    group.append(...buttons);
    return {
        show: (view) => {
            shown = view;
            const counts = countBy(filterRows(rows, view, member), key);
            for (const button of buttons) {
                const value = button.dataset['value'] ?? '';
                button.setAttribute('aria-pressed', String(view[member].includes(value)));
                const word = key === 'version' ? (versionWords[value] ?? value) : value;
                button.replaceChildren(\`\${word} \`, create('b', {}, String(counts.get(value) ?? 0)));
            }
        },
    };
}
function renderCsvField(text) {
    const begun = /^[\\t\\r\\n]/.test(text) ? \`'\${text}\` : text;
    const harmless = begun.replaceAll(/((?:^|[;,\\t\\r\\n])["'\\s]*)(?=[=+\\-@＝＋－＠])/g, "$1'");
    return /[",\\r\\n;\\t]/.test(harmless) || harmless !== text ? \`"\${harmless.replaceAll('"', '""')}"\` : harmless;
}
const fileColumns = [
    ['account', 'account'],
    ['name', 'name'],
    ['organizationalUnitId', 'unitId'],
    ['organizationalUnitPath', 'unit'],
    ['region', 'region'],
    ['version', 'version'],
    ['class', 'class'],
    ['status', 'status'],
    ['detailedStatus', 'detailedStatus'],
    ['reason', 'reason'],
    ['statusReason', 'statusReason'],
    ['operationId', 'operationId'],
];
function renderCsv(rows, names = {}) {
    const kept = fileColumns.map(([name, key]) => [names[key] ?? name, key]).filter(([name]) => name !== '');
    const lines = rows.map((row) => kept.map(([, key]) => renderCsvField(row[key])).join(','));
    return [kept.map(([name]) => name).join(','), ...lines].map((line) => \`\${line}\\r\\n\`).join('');
}
function writeHash(view) {
    const parameters = new URLSearchParams();
    const put = (name, value) => {
        if (value !== '')
            parameters.set(name, value);
    };
    put('ou', view.unit);
    put('class', view.classes.join(','));
    put('version', view.versions.join(','));
    put('reason', view.reason);
    put('region', view.region);
    put('search', view.search);
    put('sort', view.sort ?? '');
    put('order', view.sort !== undefined && view.isDescending ? 'descending' : '');
    return parameters.toString();
}
function readHash(hash, keys) {
    const parameters = new URLSearchParams(hash.replace(/^#/, ''));
    const text = (name) => parameters.get(name) ?? '';
    const list = (name) => text(name).split(',').filter(Boolean);
    const sort = keys.find((key) => key === text('sort'));
    return {
        ...wholeView,
        unit: text('ou'),
        classes: list('class'),
        versions: list('version'),
        reason: text('reason'),
        region: text('region'),
        search: text('search'),
        sort,
        isDescending: sort !== undefined && text('order') === 'descending',
    };
}
async function copyText(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        return copySelected(text);
    }
}
function copySelected(text) {
    const focused = document.activeElement;
    const area = create('textarea', { class: 'unseen', 'aria-hidden': 'true' });
    area.value = text;
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand('copy');
    area.remove();
    if (focused instanceof HTMLElement)
        focused.focus();
    return isCopied;
}
function downloadText(name, text) {
    const url = URL.createObjectURL(new Blob(['\\ufeff', text], { type: 'text/csv;charset=utf-8' }));
    const link = create('a', { href: url, download: name });
    link.click();
    setTimeout(() => {
        URL.revokeObjectURL(url);
    }, 60_000);
}
function decodeRows(data) {
    return data.rows.map((row, rank) => {
        const [account, name, unit, region, accountClass, version, reason, ...others] = row;
        const [status, detailedStatus, statusReason, step, operation] = others;
        const [unitId, path] = data.units[unit] ?? ['', ''];
        const [reasonName, cause] = data.reasons[reason] ?? ['', ''];
        const says = data.statusReasons[statusReason] ?? '';
        return {
            account,
            name,
            unitId,
            unit: path,
            region: data.regions[region] ?? '',
            class: data.classes[accountClass] ?? '',
            version: data.versions[version] ?? '',
            reason: reasonName,
            cause,
            step: data.steps[step] ?? ['', '', ''],
            status: data.statuses[status] ?? '',
            detailedStatus: data.detailedStatuses[detailedStatus] ?? '',
            statusReason: says,
            operationId: data.operations[operation] ?? '',
            rank,
            classRank: accountClass,
            versionRank: version,
            searched: [account, name, unitId, path, reasonName, says].join('\\n').toLowerCase(),
        };
    });
}
const columns = [
    { key: 'account', title: 'Account' },
    { key: 'name', title: 'Name' },
    { key: 'unit', title: 'OU' },
    { key: 'region', title: 'Region' },
    { key: 'version', title: 'Has now' },
    { key: 'class', title: 'Class' },
    { key: 'reason', title: 'Reason' },
    { key: 'statusReason', title: 'AWS says' },
    { key: 'status', title: 'Status' },
    { key: 'detailedStatus', title: 'Detailed status' },
];
const alwaysShown = ['account', 'name', 'unit', 'version', 'class'];
function findColumns(rows, titles = {}) {
    const [first] = rows;
    const shown = columns.filter(({ key }) => {
        if (key === 'reason')
            return rows.some(({ reason }) => reason !== '');
        return alwaysShown.includes(key) || rows.some((row) => row[key] !== first?.[key]);
    });
    return shown.map(({ key, title }) => ({ key, title: titles[key] ?? title }));
}
function findConstants(rows, titles = {}) {
    const shown = new Set(findColumns(rows).map(({ key }) => key));
    return columns
        .filter(({ key }) => !shown.has(key))
        .map(({ key, title }) => [titles[key] ?? title, rows[0]?.[key] ?? ''])
        .filter(([, value]) => value !== '');
}
function countAccounts(rows) {
    return new Set(rows.map(({ account }) => account)).size;
}
const pageSize = 200;
const mostPrinted = 5000;
function start() {
    const data = JSON.parse(find('data', HTMLScriptElement).text);
    const rows = decodeRows(data);
    const columns = findColumns(rows, data.titles);
    const facts = { columns, accountUrlStart: data.accountUrlStart, wantedVersion: data.wantedVersion };
    const keys = columns.map(({ key }) => key);
    let view = readHash(location.hash, keys);
    const list = createList(facts);
    const show = (next) => {
        view = next;
        const shown = sortRows(filterRows(rows, view), view);
        controls.show(view);
        list.show(shown, view);
        showCount(shown, rows, data);
    };
    const change = (wanted) => {
        const hash = writeHash({ ...view, ...wanted });
        history.replaceState(null, '', hash === '' ? location.pathname + location.search : \`#\${hash}\`);
        show({ ...view, ...wanted });
    };
    const controls = createControls(rows, change);
    list.onSort((key) => {
        change({ sort: key, isDescending: view.sort === key && !view.isDescending });
    });
    listenForKeeping(data, () => sortRows(filterRows(rows, view), view));
    find('reset', HTMLAnchorElement).addEventListener('click', (event) => {
        event.preventDefault();
        change(readHash('', keys));
    });
    window.addEventListener('hashchange', () => {
        show(readHash(location.hash, keys));
    });
    showConstants(rows, data);
    show(view);
    find('without-script', HTMLElement).remove();
    find('accounts', HTMLElement).hidden = false;
}
function createList(facts) {
    const [head, body] = [find('head', HTMLTableRowElement), find('rows', HTMLTableSectionElement)];
    const more = find('more', HTMLButtonElement);
    let rows = [];
    const draw = (most) => {
        const drawn = body.childElementCount;
        body.append(...rows.slice(drawn, drawn + most).map((row) => renderRow(row, facts)));
        const left = rows.length - body.childElementCount;
        more.hidden = left <= 0;
        more.textContent = \`Show \${Math.min(pageSize, left)} more of \${left}\`;
    };
    more.addEventListener('click', () => {
        const drawn = body.childElementCount;
        draw(pageSize);
        body.children[drawn]?.querySelector('a')?.focus();
    });
    window.addEventListener('beforeprint', () => {
        draw(mostPrinted - body.childElementCount);
    });
    return {
        show: (wanted, view) => {
            rows = wanted;
            body.replaceChildren();
            markSorted(head, view);
            if (rows.length === 0) {
                const cell = create('td', { role: 'cell', colspan: String(facts.columns.length) }, 'No account matches.');
                body.append(create('tr', { role: 'row', class: 'empty' }, cell));
                more.hidden = true;
            }
            else
                draw(pageSize);
        },
        onSort: (sort) => {
            renderHead(head, facts.columns, sort);
        },
    };
}
function showCount(shown, rows, { rowWords = 'with each Region' }) {
    const [some, all] = [countAccounts(shown), countAccounts(rows)];
    const inRegions = rows.length === all ? '' : \` (\${shown.length} of \${rows.length} \${rowWords})\`;
    find('count', HTMLElement).textContent = \`\${some} of \${all} \${all === 1 ? 'account' : 'accounts'}\${inRegions}\`;
    find('reset', HTMLAnchorElement).hidden = location.hash.length <= 1;
}
function showConstants(rows, { titles }) {
    const element = find('constants', HTMLElement);
    const parts = findConstants(rows, titles).flatMap(([title, value]) => [', ', \`\${title} \`, create('code', {}, value)]);
    element.hidden = parts.length === 0;
    element.replaceChildren('In every account: ', ...parts.slice(1), '.');
}
function listenForKeeping(data, shown) {
    const said = find('said', HTMLElement);
    find('copy', HTMLButtonElement).addEventListener('click', () => {
        const ids = [...new Set(shown().map(({ account }) => account))];
        void copyText(ids.join('\\n')).then((isCopied) => {
            const count = \`\${ids.length} account \${ids.length === 1 ? 'id' : 'ids'}\`;
            said.textContent = isCopied ? \`Copied \${count}.\` : \`This browser does not let the page copy \${count}.\`;
        });
    });
    find('download', HTMLButtonElement).addEventListener('click', () => {
        downloadText(\`\${data.stackSetName}-accounts.csv\`, renderCsv(shown(), data.fileNames));
    });
}
start();
})();
`;

export const pageScriptHash = 'sha256-GV0WaVPKCV/3xNKy21ROLOmLcgfYf1Ce3X8UOmNH7cM=';

export const pageStyle = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --back: #ffffff; --raised: #f6f8fa; --line: #d1d9e0; --link: #0969da; --good: #1a7f37; --bad: #cf222e; --doubtful: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --back: #0d1117; --raised: #151b23; --line: #3d444d; --link: #4493f8; --good: #3fb950; --bad: #f85149; --doubtful: #d29922; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; padding: 1.5rem; max-width: 110rem; color: var(--text); background: var(--back); font: 14px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.75rem; padding-bottom: 0.4rem; border-bottom: 1px solid var(--line); font-size: 1.5rem; line-height: 1.3; }
h1 code { font-size: 0.85em; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.15rem; }
p { margin: 0.4rem 0; }
a { color: var(--link); }
code, pre { font: 12px/1.5 ui-monospace, monospace; }
code { padding: 0.1em 0.35em; border-radius: 4px; background: color-mix(in srgb, var(--muted) 15%, transparent); }
pre { margin: 0.4rem 0; padding: 0.5rem; border-radius: 6px; background: var(--raised); white-space: pre-wrap; }
pre code { padding: 0; background: none; }
summary { cursor: pointer; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; margin: 0 0 0.75rem; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; }
.news { margin: 0.75rem 0; padding: 0.25rem 0.9rem; border-left: 4px solid var(--bad); background: var(--raised); }
.controls { display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: end; }
.controls label { display: flex; flex-direction: column; max-width: 100%; color: var(--muted); }
.controls label.wide { flex: 1 1 16rem; }
input, select, button { padding: 0.3rem 0.6rem; border: 1px solid var(--line); border-radius: 6px; color: var(--text); background: var(--raised); font: inherit; }
select { max-width: 100%; }
button { cursor: pointer; }
fieldset { display: flex; flex-wrap: wrap; gap: 0.35rem; min-width: 0; margin: 0.5rem 0 0; padding: 0; border: 0; }
legend { float: left; padding: 0; width: 4.5rem; color: var(--muted); line-height: 2.1; }
.toggle { border-radius: 2em; }
.toggle[aria-pressed='true'] { border-color: var(--link); background: color-mix(in srgb, var(--link) 22%, var(--back)); box-shadow: inset 0 0 0 1px var(--link); }
.summary { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; margin: 0.9rem 0 0.5rem; }
#count { margin: 0; font-weight: 600; }
.muted, #constants { color: var(--muted); }
.box { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
th, td { padding: 0.4rem 0.5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tr:last-child td { border-bottom: 0; }
th { background: var(--raised); white-space: nowrap; }
th button { padding: 0; border: 0; background: none; font-weight: 600; }
th button::after { display: inline-block; width: 1.2em; text-align: center; content: '↕'; opacity: 0.35; }
th[aria-sort='ascending'] button::after { content: '↑'; opacity: 1; }
th[aria-sort='descending'] button::after { content: '↓'; opacity: 1; }
tbody tr:nth-child(even) { background: var(--raised); }
.of-account, .of-version, .of-class, .of-region, .of-status, .of-detailedStatus { white-space: nowrap; }
.of-name { min-width: 7rem; }
.of-unit { min-width: 9.5rem; }
details[open] > .begin span { display: none; }
details[open] > .begin::after { color: var(--muted); content: 'whole text'; }
header td { white-space: nowrap; }
.of-reason, .of-statusReason { min-width: 13rem; }
.of-reason details { color: var(--text); }
.badge { --mark: var(--muted); padding: 0.1em 0.6em; border: 1px solid color-mix(in srgb, var(--mark) 50%, transparent); border-radius: 2em; background: color-mix(in srgb, var(--mark) 12%, transparent); font-size: 12px; }
.is-good, .badge.is-proven, .badge.is-current { --mark: var(--good); color: var(--good); }
.is-bad, .badge.is-critical, .badge.is-high, .badge.is-failed, .badge.is-inoperable { --mark: var(--bad); color: var(--bad); font-weight: 600; }
.is-doubtful, .badge.is-medium, .badge.is-low, .badge.is-unproven, .badge.is-unknown, .badge.is-missing, .badge.is-cancelled, .badge.is-outdated { --mark: var(--doubtful); color: var(--doubtful); }
.unseen { position: fixed; opacity: 0; }
#more { margin: 0.75rem 0; }
footer { margin-top: 1.5rem; color: var(--muted); font-size: 12px; }
@media (max-width: 640px) { body { padding: 0.75rem; }
.facts { grid-template-columns: 1fr; gap: 0; }
.facts dd { margin-bottom: 0.35rem; }
legend { float: none; width: 100%; }
#accounts .box { border: 0; overflow: visible; }
#accounts table, #accounts thead, #accounts tbody, #accounts tr, #accounts td { display: block; }
#accounts thead tr { display: flex; flex-wrap: wrap; gap: 0.35rem 0.9rem; padding: 0.3rem 0; }
#accounts thead tr::before { color: var(--muted); content: 'Sort by'; }
#accounts th { padding: 0; border: 0; background: none; }
#accounts tbody tr { margin-bottom: 0.6rem; padding: 0.4rem 0.7rem; border: 1px solid var(--line); border-radius: 6px; }
#accounts td { position: relative; padding: 0.15rem 0 0.15rem 7rem; border: 0; white-space: normal; }
#accounts td::before { position: absolute; left: 0; color: var(--muted); content: attr(data-title); }
#accounts td:empty, #accounts .empty td::before { display: none; }
#accounts .empty td { padding-left: 0; } }
@media print { body { max-width: none; padding: 0; font-size: 11px; }
.controls, fieldset, .summary button, .summary a, #more { display: none; }
.box { border: 0; overflow: visible; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
a { color: inherit; text-decoration: none; } }
`;

export const pageStyleHash = 'sha256-5oNdbfk4dwj9/WPkSsadiyo1Dpn124ZmbcP94YWOe20=';
