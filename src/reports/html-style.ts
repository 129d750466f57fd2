/** The page's look on a screen and on A4. System fonts, no network, colours that keep 4.5 : 1 on their ground. */
export const STYLE = `
:root{--ink:#1b2430;--muted:#566270;--line:#d5dbe2;--soft:#f4f6f8;--fact:#17527f;--suspect:#b4531b}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#fff;color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PT Sans","Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums;hyphens:manual;overflow-wrap:break-word}
.page{max-width:860px;margin:0 auto;padding:40px 32px 56px}
header{border-bottom:2px solid var(--ink);padding-bottom:18px;margin-bottom:26px}
.logo{display:block;max-width:220px;max-height:72px;margin:0 0 14px}
.brand{font-size:17px;color:var(--muted);margin:0 0 2px}
h1{font-size:34px;line-height:1.15;letter-spacing:-.01em;margin:0 0 10px;font-weight:700;text-wrap:balance}
.about{margin:0;color:var(--muted)}
.demo{display:inline-block;margin:0 0 14px;padding:3px 10px;border:1.5px dashed var(--suspect);color:#8f3f10;font-weight:600;font-size:14px}
section{margin:0 0 44px}
h2{font-size:24px;line-height:1.25;margin:0 0 14px;font-weight:700;letter-spacing:-.005em}
h3{font-size:18px;line-height:1.3;margin:26px 0 8px;font-weight:650}
p{margin:0 0 10px;max-width:46em}
.quiet{color:var(--muted)}
.lead{margin:0 0 24px}
.lead p{font-size:19px;line-height:1.48;margin:0 0 10px}
.lead p:first-child{font-weight:600}
ul,ol{margin:0 0 12px;padding-left:1.35em;max-width:46em}
li{margin:0 0 6px}
blockquote{margin:0 0 16px;padding:2px 0 2px 18px;border-left:3px solid var(--line)}
blockquote p{margin:0 0 4px}
blockquote .said{font-size:18px}
.label{display:inline-block;padding:2px 10px;border:1.5px solid;border-radius:3px;font-weight:650;font-size:14px;line-height:1.4;white-space:nowrap}
.good{color:#0b5b3b;background:#e4f3ec}
.steady{color:#0f4c81;background:#e6f0f8}
.warn{color:#7d4300;background:#fdf0dd;border-style:dashed}
.bad{color:#98161b;background:#fceaea;border-width:2.5px}
.unknown{color:#4a545f;background:#f0f2f4;border-style:dotted}
.scroll{overflow-x:auto;margin:0 0 16px}
table{border-collapse:collapse;width:100%;font-size:15px}
caption{text-align:left;color:var(--muted);font-size:14px;padding:0 0 6px}
caption.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:7px 14px 7px 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-size:13px;color:var(--muted);vertical-align:bottom;border-bottom:1.5px solid var(--ink)}
tbody th{font-weight:400;min-width:9em}
thead th.end{white-space:nowrap}
th small,td small{display:block;color:var(--muted);font-size:13.5px;line-height:1.4;margin-top:3px}
#director tbody th{font-weight:600}#director th small{font-weight:400}
th:last-child,td:last-child{padding-right:0}
.end{text-align:right}
td.end{white-space:nowrap}
.break{overflow-wrap:anywhere}
td svg{display:block;width:120px;height:28px}
.paper{display:none}
details>summary{cursor:pointer;color:var(--fact);padding:4px 0;font-size:15px}
.card{border-top:1px solid var(--line);padding:22px 0 8px}
.card:first-of-type{border-top:0;padding-top:4px}
.card .head{display:flex;gap:10px 18px;flex-wrap:wrap;align-items:baseline;justify-content:space-between}
.card h3{margin:0;font-size:20px}
.scope{color:var(--muted);margin:2px 0 10px;font-size:15px}
.figures{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:0;margin:14px 0 6px;padding:0;border:1px solid var(--line)}
.figures div{display:grid;grid-template-rows:subgrid;grid-row:span 2;align-content:start;row-gap:0;padding:9px 12px;border-left:1px solid var(--line);margin:0 0 0 -1px}
.figures dt{font-size:13px;color:var(--muted);line-height:1.3;align-self:end}
.figures dd{margin:2px 0 0;font-size:20px;line-height:1.25;white-space:nowrap}
.figures .main{background:var(--soft)}
.figures .main dd{font-weight:700}
.figures small{display:block;font-weight:400;font-size:13px;color:var(--muted);white-space:normal}
.picture{overflow-x:auto;margin:12px 0}
.picture svg{display:block;width:100%;height:auto;min-width:560px}
.change strong{font-weight:650}
.method{color:var(--muted);font-size:14px}
.notes{font-size:15px;color:var(--muted)}
.finding{border-left:4px solid var(--suspect);padding:2px 0 2px 18px;margin:0 0 28px}
.finding h3{margin:0}
.finding table{width:auto;min-width:55%}.finding th,.finding td{padding:4px 28px 4px 0}
.finding .what{font-size:17px}
.decision{font-weight:600}
.facts{margin:0 0 22px;padding:0 0 0 0;display:grid;grid-template-columns:minmax(120px,200px) 1fr;gap:5px 18px;font-size:15px}
.facts dt{color:var(--muted)}
.facts dd{margin:0;max-width:46em}
h4{font-size:16px;margin:18px 0 2px;font-weight:650}
.reply{border:1.5px solid var(--ink);padding:16px 20px;min-height:96px}
.reply.empty{border-style:dashed;border-color:var(--muted);color:var(--muted);min-height:130px}
.reply p{white-space:pre-line}
.by{color:var(--muted);font-size:15px}
footer{border-top:1px solid var(--line);padding-top:14px;color:var(--muted);font-size:14px}
#appendix{font-size:15px}
@media (max-width:640px){
.page{padding:24px 18px 40px}
h1{font-size:28px}
.lead p{font-size:18px}
.facts{grid-template-columns:1fr;gap:0}
.facts dd{margin:0 0 8px}
.figures{grid-auto-flow:row;grid-template-columns:1fr 1fr}.figures div{border-top:1px solid var(--line);margin-top:-1px}
}
@page{size:A4;margin:16mm 15mm 18mm}
@media print{
body{font-size:10.5pt;line-height:1.42;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.page{max-width:none;padding:0}
h1{font-size:23pt}h2{font-size:15.5pt}h3,.card h3{font-size:12.5pt}
.lead p{font-size:12pt}
blockquote .said,.finding table{width:auto;min-width:55%}.finding th,.finding td{padding:4px 28px 4px 0}
.finding .what{font-size:11.5pt}
table,.facts,.notes,.scope{font-size:9.5pt}
.figures dd{font-size:13pt}
section{margin-bottom:9mm}
h2,h3,h4,caption,.card>.head,.card>.scope,.card>.scope+p,.card>.figures{break-after:avoid}
.finding>*,.reply,.picture,tr,blockquote,.figures,.facts{break-inside:avoid}
.picture,.scroll{overflow:visible}
.picture svg{min-width:0}
thead{display:table-header-group}
#appendix{break-before:page}
.paper{display:block;color:var(--muted);font-size:9pt}details{display:none}
p,li{orphans:3;widows:3}
a{color:inherit}
}
`
