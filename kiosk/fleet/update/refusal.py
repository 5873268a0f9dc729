"""Why nothing new came: each reason with a code for machines and a sentence for people. What is on show stays."""

from __future__ import annotations

from typing import Final

from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.coded_error import CodedError

REASONS: Final[dict[str, Sentence]] = {
    "unreachable": Sentence(
        "连不上 {where}（{why}）。请检查网络和 kiosk.toml 的 update.url。",
        "{where} cannot be reached ({why}): check the network and update.url in kiosk.toml.",
    ),
    "tls": Sentence(
        "{where} 的证书不可信。请检查网址和本机时钟（现在是 {why}）。",
        "The certificate of {where} is not to be trusted: check the address and this machine's clock ({why}).",
    ),
    "not-there": Sentence(
        "{where} 里没有 {why}。请在办公室重新发布，先传文件，后传 metadata。",
        "{where} has no {why}: publish again from the office, the files before the metadata.",
    ),
    "server-error": Sentence(
        "{where} 出错（{why}），稍后自动再试。", "{where} answers with an error ({why}); it is asked again by itself."
    ),
    "redirect": Sentence(
        "{where} 要转到别处（{why}），没有跟去。多半是网络要先登录，或 update.url 写错了。",
        "{where} leads elsewhere ({why}), which is not followed: the network may want a login, or update.url is wrong.",
    ),
    "portal": Sentence(
        "{where} 给的是网页，不是 {why}。多半是网络要先登录：请在路由器上登录，或换一个网络。",
        "{where} answers with a web page and not with {why}: the network may want a login. Log in, or use another one.",
    ),
    "slow": Sentence(
        "{where} 太慢，已停下，稍后从断处继续。", "{where} is too slow; it goes on later from where it stopped."
    ),
    "cut-off": Sentence(
        "从 {where} 取 {why} 时断了，稍后从断处继续。", "{why} from {where} broke off; it goes on later from there."
    ),
    "too-long": Sentence(
        "{where} 的 {why} 比该有的长，没有取。请检查网址。",
        "{why} of {where} is longer than it may be and was not taken.",
    ),
    "wrong-content": Sentence(
        "{where} 的 {why} 与签名不符，没有用。请在办公室重新上传。",
        "{why} of {where} is not what was signed and was not used: upload it again from the office.",
    ),
    "unsigned": Sentence(
        "{where} 的内容不是本机信任的办公室签的，没有用。",
        "What {where} has was not signed by an office that this machine trusts, and was not used.",
    ),
    "older": Sentence(
        "{where} 给的签名比以前的旧，没有用。请检查服务器上是否换回了旧文件。",
        "{where} hands out older signatures than before; they were not used. See whether old files came back.",
    ),
    "mixed": Sentence(
        "{where} 的几个签名文件不属于同一次发布，没有用。请重新上传整个 metadata 文件夹。",
        "The signed files of {where} are not of one publication; they were not used. Upload metadata again, whole.",
    ),
    "expired": Sentence(
        "{where} 的签名过期了（本机时钟 {why}）。展出的内容不变；请在办公室运行 kiosk fleet sign，时钟不对就校准。",
        "The signatures of {where} have expired (this machine's clock: {why}). What is on show stays. Run `kiosk fleet sign`"
        " in the office, or set the clock.",
    ),
    "damaged": Sentence(
        "{where} 的 {why} 读不懂，没有用。请在办公室重新上传。",
        "{why} of {where} cannot be read and was not used: upload it again from the office.",
    ),
    "no-root": Sentence(
        "本机没有办公室的根证书（{where}）。请把 root.json 放到那里。",
        "This machine has no root of the office ({where}): put root.json there.",
    ),
    "roots": Sentence(
        "记着哪些办公室可以发布的文件读不了（{where}），所以都不算数。请在面板“办公室”页取消办公室，再重新配对。",
        "The file of the offices that may publish cannot be read ({where}), so none counts: take them off on the panel's page"
        " Office and pair them again.",
    ),
    "not-kept": Sentence(
        "本机没有记下发来它的办公室的签名。请在面板“办公室”页取消那间办公室，再重新配对。",
        "This machine did not keep the signature of the office that sent it: take that office off on the panel's page Office"
        " and pair it again.",
    ),
    "no-channel": Sentence(
        "{where} 里没有频道 {why}。请检查 kiosk.toml 的 update.channel。",
        "{where} has no channel {why}: check update.channel in kiosk.toml.",
    ),
    "disk": Sentence("写不进 {where}：{why}。", "{where} cannot be written: {why}."),
    "busy": Sentence(
        "另一个更新程序正在用 {where}，这次不做。", "Another updater is at work in {where}; nothing was done this time."
    ),
    "clock": Sentence(
        "本机时钟没有校准（{why}），看不出签名是否过期。请校准时钟；电池可能没电了。",
        "This machine's clock was never set ({why}), so it cannot be told whether signatures have expired: set it. The"
        " battery may be empty.",
    ),
    "quiet-always": Sentence(
        "kiosk.toml 的 update.quiet 是全天（{why}），永远不会取新内容。留空就随时取；不要网络更新就把 update.url 留空。",
        "update.quiet in kiosk.toml is the whole day ({why}): nothing new is ever fetched. Leave it empty to fetch at any"
        " time; to do without updates leave update.url empty.",
    ),
    "silent": Sentence(
        "更新程序没有在运行（上次是 {why}）。运行：systemctl enable --now kiosk-update；不能装服务就运行 kiosk fleet update。",
        "The updater does not run (last: {why}). Run: systemctl enable --now kiosk-update; or, without the service, `kiosk"
        " fleet update`.",
    ),
    "not-taken": Sentence(
        "取来的新内容（{where}）没有展出：{why}", "The new content that came ({where}) is not shown: {why}"
    ),
    "unexpected": Sentence(
        "向 {where} 查看时出了没料到的错（{why}）。展出的内容不变，稍后再试；一直这样就请更新程序。",
        "Asking {where} failed in a way that nobody foresaw ({why}). What is on show stays, and it is tried again later. If it"
        " goes on update the program.",
    ),
    "lost": Sentence(
        "取新内容用了太久或太多内存，已停下，稍后再试。",
        "Fetching new content took too long or too much memory; it was ended and is tried again later.",
    ),
}
"""The sentence of each code; `where` is a source or a folder, `why` what the code says more."""


class Refusal(CodedError):
    """Nothing new was taken, by a `code` of REASONS."""

    def __init__(self, code: str, where: str = "", why: str | Sentence = "") -> None:
        said, more = REASONS[code], why if isinstance(why, Sentence) else Sentence(why, why)
        filled = Sentence(said.zh.format(where=where, why=more.zh), said.en.format(where=where, why=more.en))
        super().__init__(code, filled)
        self.where, self.why = where, why

    def __reduce__(self) -> tuple[type[Refusal], tuple[object, ...]]:
        return type(self), (self.code, self.where, self.why)
