"""What is to be said of the address that codes lead to; used by publish, pack check and doctor."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

from kiosk.base.character_check import named, unseen
from kiosk.content.finding import Both, Finding, error, note, warning
from kiosk.origin.origin_link import base
from kiosk.publish.base_url_advice import meant

FILE, FIELD = "kiosk.toml", "origin.base_url"
LAN = "lan"
SHORTENERS = (
    *("bit.ly", "cutt.ly", "dwz.cn", "goo.gl", "is.gd", "lihi.cc", "m.tb.cn", "mrw.so", "ow.ly", "rb.gy"),
    *("reurl.cc", "suo.im", "suo.nz", "t.cn", "t.co", "tinyurl.com", "u.jd.com", "url.cn", "w.url.cn"),
)
FULL_WIDTH = "：／．。；，＠？＃　"
WRITE = (
    '在 kiosk.toml 的 [origin] 写 base_url = "https://…"。',
    'Write base_url = "https://…" under [origin] in kiosk.toml.',
)


def address(base_url: str, written: str = "") -> list[Finding]:
    """Findings on where codes lead, the worst first; none for a plain https address. An error means: no codes.

    `written` is what the settings say where that is another thing than `base_url`: "lan", which became this machine's own
    address, or nothing at all on a machine without a network.
    """
    if written.strip().lower() == LAN:
        return [_own(base_url)]
    if not base_url.strip():
        what = (
            "没有设置溯源网站地址，所以任何页面都不显示二维码。",
            "No origin address is set, so no page shows a code.",
        )
        return [warning("no-base-url", FILE, FIELD, what, WRITE)]
    at = base(base_url)
    if not at:
        return [error("bad-base-url", FILE, FIELD, *_unusable(base_url))]
    return [*_warnings(at), *_notes(base_url.strip(), at)]


def _own(base_url: str) -> Finding:
    """What is to be said when codes lead to this machine itself."""
    if not base_url:
        what = (
            '[origin] base_url = "lan"，但这台机器没有接入网络，不会有二维码。',
            '[origin] base_url is "lan", but this machine has no network: there are no codes.',
        )
        mend = ("接上 Wi-Fi 或网线，再试一次。", "Connect it to the Wi-Fi or by cable, and try again.")
        return error("no-network", FILE, FIELD, what, mend)
    what = (
        f"二维码指向这台机器自己的地址 {base_url}，只有连着同一个 Wi-Fi 的手机打得开。",
        f"Codes lead to this machine's own address {base_url}: only phones in the same Wi-Fi can open them.",
    )
    mend = (
        "在路由器里为这台机器固定地址（DHCP 保留），并让 kiosk origin serve 一直运行；要在外面也能打开，写 https:// 地址。",
        "Fix this address in the router (a DHCP reservation) and keep `kiosk origin serve` running; for phones elsewhere write an"
        " https:// address.",
    )
    return note("lan-address", FILE, FIELD, what, mend)


def _unusable(base_url: str) -> tuple[Both, Both]:
    """Why the address cannot be used, and what to write instead."""
    text = base_url.strip()
    bare = text.split("#")[0].split("?")[0]
    try:
        parts = urlsplit(bare)
        host = parts.hostname or ""
    except ValueError:
        parts, host = urlsplit(""), ""
    shown = text if len(text) <= 80 else f"{text[:79]}…"
    unusable = (
        f"溯源网站地址 “{shown}” 用不了，不会有二维码：",
        f"The origin address “{shown}” cannot be used; there are no codes:",
    )
    wanted = meant(text)
    mend = (f"写成 {wanted}。", f"Write {wanted}.") if wanted else WRITE
    if any(sign in FULL_WIDTH for sign in text):
        why = "里面有全角符号", "it holds signs of a Chinese keyboard"
    elif hidden := unseen(text):
        zh, en = named(hidden[0])
        why = f"里面有看不见的{zh}", f"it holds {en}, which nobody sees"
        mend = (f"重新输入，不要粘贴：{wanted}", f"Type it again, do not paste: {wanted}") if wanted else WRITE
    elif bare != text:
        why = "? 或 # 后面不能有内容", "nothing may follow ? or #"
    elif parts.scheme not in ("http", "https"):
        why = "不是以 https:// 开头", "it does not begin with https://"
    elif "@" in parts.netloc:
        why = "不能带用户名和密码", "it may not carry a name and password"
    elif re.search(r"[\s\x00-\x1f\x7f]", bare):
        why = "里面有空格", "it holds a blank"
    elif "\\" in bare:
        why = "用了反斜杠", "it holds a backslash"
    elif not host:
        why = "没有主机名", "it names no host"
    elif not _ported(bare):
        why = "端口要在 1 到 65535 之间", "its port is not between 1 and 65535"
        if wanted:
            mend = (f"改正端口，或不写：{wanted}。", f"Correct the port, or leave it out: {wanted}.")
    elif {".", ".."} & set(parts.path.split("/")):
        why = "路径里不能有 . 或 ..", "its path may not hold . or .."
        if wanted:
            mend = (
                f"写网站实在所在的路径，或只写 {wanted}。",
                f"Write the path where the site lies, or only {wanted}.",
            )
    else:
        why = (f"主机名 “{host[:80]}” 不对", f"its host “{host[:80]}” is none")
    return (f"{unusable[0]}{why[0]}。", f"{unusable[1]} {why[1]}."), mend


def _ported(text: str) -> bool:
    """Whether the port, where there is one, can be one."""
    try:
        return urlsplit(text).port != 0
    except ValueError:
        return False


def _warnings(at: str) -> list[Finding]:
    found = []
    parts = urlsplit(at)
    host = parts.hostname or ""
    if host in SHORTENERS:
        what = (
            f"{host} 是短网址：微信会拦，印好的标签会失效。",
            f"{host} is a link shortener: WeChat blocks it, and printed labels die with it.",
        )
        mend = ("写自己的、备案过的域名。", "Write your own, ICP-filed domain.")
        found.append(warning("link-shortener", FILE, FIELD, what, mend))
    if _is_number(host):
        what = (
            f"{host} 是数字地址，换了网络码就失效。",
            f"{host} is an IP address: codes die when the network changes.",
        )
        mend = (
            '写域名；只在展厅里用就写 base_url = "lan"。',
            'Write a domain name; for the showroom alone write base_url = "lan".',
        )
        found.append(warning("ip-address", FILE, FIELD, what, mend))
    if parts.scheme == "http":
        safe = "https" + at.removeprefix("http")
        what = (f"{at} 不加密，手机会警告。", f"{at} is not encrypted: phones warn of it.")
        found.append(warning("not-https", FILE, FIELD, what, (f"写成 {safe}。", f"Write {safe}.")))
    return found


def _notes(text: str, at: str) -> list[Finding]:
    found = []
    written = urlsplit(text)
    if not (written.hostname or "").isascii():
        what = (
            f"{written.hostname} 在码里写作 {urlsplit(at).hostname}。",
            f"In codes {written.hostname} is {urlsplit(at).hostname}.",
        )
        mend = ("请确认这个域名打得开。", "Make sure that this name opens.")
        found.append(note("address-idna", FILE, FIELD, what, mend))
    elif text != at:
        what = (f"{text} 在码里写作 {at}。", f"In codes {text} is {at}.")
        found.append(note("address-normalised", FILE, FIELD, what, (f"写成 {at}。", f"Write {at}.")))
    if path := urlsplit(at).path:
        what = (f"二维码里都带着路径 {path}。", f"Every code carries the path {path}.")
        mend = ("路径越短码越好扫；网站要放在这个路径下。", "A shorter path scans better; the site must lie under it.")
        found.append(note("address-path", FILE, FIELD, what, mend))
    return found


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost"
    return True
