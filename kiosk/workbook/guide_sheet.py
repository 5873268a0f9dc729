"""The sheet that tells staff how to fill in the workbook and how to send it back, in Chinese and English."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence

TITLE: Sentence = Sentence("内容工作簿", "Content workbook")
GUIDE: tuple[tuple[Sentence, tuple[Sentence, ...]], ...] = (
    (
        Sentence("怎么填", "How to fill in"),
        (
            Sentence(
                "一行是一件东西。直接改格子里的内容；清空一个格子，就是去掉那一项。",
                "A row is one thing. Change what is in its cells; emptying a cell takes that entry away.",
            ),
            Sentence(
                "鼠标停在表头上，会看到每一列的说明；有下拉箭头的格子请从列表选。",
                "Rest the pointer on a heading to read what its column is for; where a cell has an arrow, choose from the list.",
            ),
            Sentence(
                "一格里写几样，每行一个（Alt+Enter 换行）。",
                "Where a cell holds several, write one a line (Alt+Enter).",
            ),
            Sentence(
                "可以调换列的先后、排序、隐藏列、加自己的列和表，自己加的不会读，导入时会提醒。",
                "Columns may be moved, sorted, hidden, columns and sheets added; what you add is not read: the import says so.",
            ),
        ),
    ),
    (
        Sentence("什么是锁定的", "What is locked"),
        (
            Sentence(
                "编号（印在二维码里）和上面两行表头。第二行小字是程序认列用的，请勿改动。",
                "The ids (they are printed in codes) and the two heading rows. The small words of the second row tell the"
                " program which column is which: leave them as they are.",
            ),
            Sentence(
                "请勿合并单元格，也不要用公式。工作表保护没有密码，只为防误改。",
                "Merge no cells and use no formulas. The protection has no password; it only guards against slips.",
            ),
        ),
    ),
    (
        Sentence("怎么加一行", "How to add a row"),
        (
            Sentence(
                "写在最后一行下面。编号可以空着，会由拼音或英文名生成；简体名称和介绍必填。",
                "Write below the last row. The id may stay empty: it is made from the pinyin or the English name. The"
                " Chinese name and the summary are required.",
            ),
            Sentence(
                "新线路的站点写在“站点”表里：选线路，写先后。",
                "The stops of a new route go into the sheet 站点: choose the route and write the position.",
            ),
        ),
    ),
    (
        Sentence("商品和价格", "Goods and prices"),
        (
            Sentence(
                "零售价、单位、货架挨在一起：价格只写数字，单位从列表选；有价格就要写规格或净含量。",
                "Price, unit and shelf stand side by side: the price is a number alone, the unit is chosen from the list; a"
                " price needs the spec or the net content.",
            ),
            Sentence(
                "店里自己的商品表（品名、条码、规格、单位、零售价……）不用抄进来，可以直接导入。",
                "A shop's own list of goods (品名, 条码, 规格, 单位, 零售价 …) need not be copied here: import that file"
                " itself.",
            ),
        ),
    ),
    (
        Sentence("怎么去掉一行", "How to take one away"),
        (
            Sentence(
                "在最后一列“删除”写“是”。只是删掉这一行，内容不会丢。",
                "Write 是 (yes) in the last column, Remove. Deleting the row itself takes nothing away.",
            ),
        ),
    ),
    (
        Sentence("怎么换图片", "How to change a picture"),
        (
            Sentence(
                "把原图放进“图片”一格（浮动，或“置于单元格”，WPS 的“嵌入单元格”也可以），旧的缩略图删不删都行。",
                "Put the original into the cell of the column Picture, floating or placed in the cell. The small old one may"
                " stay or go.",
            ),
            Sentence(
                "图多的时候，只在“图片文件”列写文件名，照片放在一个文件夹里一起交回。",
                "Where there are many, write the file names into the column Picture file and hand the photos over in a folder.",
            ),
        ),
    ),
    (
        Sentence("怎么交回", "How to send it back"),
        (
            Sentence(
                "存成 .xlsx（不加密码），交给管理内容包的人：制作室“读回表格…”，或 kiosk workbook import 文件.xlsx 内容包",
                "Save it as .xlsx without a password and give it to whoever keeps the pack, who presses “Workbook in…” in the"
                " studio, or runs: kiosk workbook import FILE.xlsx PACK",
            ),
            Sentence(
                "先只列出改动，什么也不写；看过之后加上 --yes 才写入。有错的格子会标在 文件.findings.xlsx 里。",
                "First it only lists the changes and writes nothing; with --yes they are written. Faulty cells are marked in"
                " FILE.findings.xlsx.",
            ),
        ),
    ),
)
