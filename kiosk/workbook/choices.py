"""The values of which a cell may hold one or several, with the Chinese word that staff read."""

from __future__ import annotations

from collections.abc import Mapping

CHOICES: Mapping[str, Mapping[str, str]] = {
    "place.kind": {"county": "县市区", "city": "城市", "stop": "站点", "venue": "展厅"},
    "place.precision": {"place": "准确", "low": "大约", "county_seat": "县城位置"},
    "origin_scope": {"county": "一县", "county_wide": "全县", "nanping_wide": "南平各地"},
    "use.kind": {
        "brew": "冲泡",
        "liquor": "酒",
        "food": "食用",
        "ware_care": "器物养护",
        "ornamental": "观赏",
    },
    "compliance": {
        "alcohol_warning": "饮酒提示",
        "adults_only": "仅限成年人",
        "no_health_claim": "不作保健宣传",
        "food_medicine_list": "药食同源目录",
        "wild_harvest": "野生采集",
        "ornamental": "仅供观赏",
    },
    "confidence": {"high": "高", "medium": "中", "low": "低"},
    "certification.kind": {
        "national_standard": "国家标准",
        "industry_standard": "行业标准",
        "gi_product": "地理标志产品",
        "gi_trademark": "地理标志商标",
        "agi": "农产品地理标志",
        "ich_unesco": "人类非遗",
        "ich_national": "国家级非遗",
        "ich_provincial": "省级非遗",
        "ich_municipal": "市级非遗",
        "other": "其他",
    },
    "identifier.scheme": {
        "gtin": "商品条码",
        "lot": "批次",
        "serial": "序列号",
        "idis": "工业互联网标识",
        "moa-trace": "农产品追溯码",
        "local": "自编号",
    },
    "source.type": {
        "staff": "店员所知",
        "web": "网页",
        "gov": "政府网站",
        "dataset": "数据",
        "seed": "项目资料",
        "web_via_digest": "网页（经摘要）",
        "general_knowledge": "常识",
    },
    "zone.kind": {"products": "展品", "rooms": "茶室"},
    "zone.tone": {"tea": "茶绿", "liquor": "酒红", "wellness": "赭黄", "rooms": "靛蓝"},
    "leg.kind": {"access": "到达", "transfer": "途中"},
    "leg.mode": {
        "rail": "铁路",
        "road": "公路",
        "local": "步行或短途",
        "city": "市内",
        "rail_then_road": "铁路转公路",
        "boat": "船",
    },
}
