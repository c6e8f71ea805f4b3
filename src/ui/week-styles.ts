/** How the review looks: light or dark as the reader's system, one column on a phone, black on white on paper. */
export const styles = `
:root{--ink:#1b1f24;--quiet:#57606a;--paper:#fff;--card:#f3f5f7;--line:#d0d7de;--now:#0a5bb5;--before:#9db8d6;--good:#1a7f37;--warn:#b54708;--bad:#b42318}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--quiet:#9aa4af;--paper:#0f1318;--card:#1a2028;--line:#333c47;--now:#6cb0ff;--before:#3d5a7c;--good:#56d364;--warn:#f0a35e;--bad:#ff8a80}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{margin:0;font-size:1.6rem}h2{margin:2rem 0 .6rem;font-size:1.15rem}
header p{margin:.2rem 0 1rem}small{color:var(--quiet)}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.6rem;margin:0}
.figure{background:var(--card);border-radius:.5rem;padding:.6rem .8rem}
dt{color:var(--quiet);font-size:.85rem}dd{margin:0;font-size:1.4rem;font-variant-numeric:tabular-nums}
dd small{display:block;font-size:.8rem}
.looks li{margin:.3rem 0}
svg{display:block;width:100%;height:auto;max-width:40rem;margin:.4rem 0}
svg text{fill:var(--ink);font-size:13px}svg .value{fill:var(--quiet);font-size:11px}
.now,.heat{fill:var(--now)}rect.answered{fill:var(--good)}rect.overflow{fill:var(--warn)}.before{fill:var(--before)}
.rule{stroke:var(--line)}polyline{fill:none;stroke-width:2.5}
polyline.answered{stroke:var(--good)}polyline.overflow{stroke:var(--warn);stroke-dasharray:6 3}
.key{display:inline-block;width:1.4rem;border-top:3px solid var(--good);margin:0 .3rem .25rem 0}
.key.overflow{border-top:3px dashed var(--warn);margin-left:1rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:.3rem .6rem;border-bottom:1px solid var(--line);text-align:right;white-space:nowrap}
th:first-child{text-align:left;font-weight:inherit;white-space:normal;min-width:6.5rem}thead th{color:var(--quiet);font-weight:600}
@media(max-width:30rem){th,td{padding:.3rem .35rem;font-size:.85rem}svg text{font-size:17px}svg .value{font-size:15px}}
.calls{list-style:none;padding:0}.calls li{border-left:4px solid var(--line);padding:.1rem .8rem;margin:.8rem 0}
.calls p{margin:.2rem 0}.calls .emergency{border-color:var(--bad)}.calls .urgent{border-color:var(--warn)}
footer{margin-top:2rem}
@media print{:root{--ink:#000;--quiet:#444;--paper:#fff;--card:#fff;--line:#bbb;--now:#000;--before:#999;--good:#000;--warn:#666;--bad:#000}body{max-width:none;font-size:11pt}.figure{border:1px solid var(--line)}section,.figure,.calls li,svg{break-inside:avoid}.scroll{overflow:visible}*{print-color-adjust:exact}}
`
