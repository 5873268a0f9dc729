"""China's provinces by the first two digits of an area code (GB/T 2260): the name without its kind, and the short names."""

from __future__ import annotations

PROVINCES = {
    "11": ("北京", "京"),
    "12": ("天津", "津"),
    "13": ("河北", "冀"),
    "14": ("山西", "晋"),
    "15": ("内蒙古", "蒙"),
    "21": ("辽宁", "辽"),
    "22": ("吉林", "吉"),
    "23": ("黑龙江", "黑"),
    "31": ("上海", "沪"),
    "32": ("江苏", "苏"),
    "33": ("浙江", "浙"),
    "34": ("安徽", "皖"),
    "35": ("福建", "闽"),
    "36": ("江西", "赣"),
    "37": ("山东", "鲁"),
    "41": ("河南", "豫"),
    "42": ("湖北", "鄂"),
    "43": ("湖南", "湘"),
    "44": ("广东", "粤"),
    "45": ("广西", "桂"),
    "46": ("海南", "琼"),
    "50": ("重庆", "渝"),
    "51": ("四川", "川", "蜀"),
    "52": ("贵州", "贵", "黔"),
    "53": ("云南", "云", "滇"),
    "54": ("西藏", "藏"),
    "61": ("陕西", "陕", "秦"),
    "62": ("甘肃", "甘", "陇"),
    "63": ("青海", "青"),
    "64": ("宁夏", "宁"),
    "65": ("新疆", "新"),
    "71": ("台湾", "台"),
    "81": ("香港", "港"),
    "82": ("澳门", "澳"),
}
SIDES = ("东", "西", "南", "北", "中")
SPELT = {
    "11": "beijing",
    "12": "tianjin",
    "13": "hebei",
    "14": "shanxi",
    "15": "innermongolia",
    "21": "liaoning",
    "22": "jilin",
    "23": "heilongjiang",
    "31": "shanghai",
    "32": "jiangsu",
    "33": "zhejiang",
    "34": "anhui",
    "35": "fujian",
    "36": "jiangxi",
    "37": "shandong",
    "41": "henan",
    "42": "hubei",
    "43": "hunan",
    "44": "guangdong",
    "45": "guangxi",
    "46": "hainan",
    "50": "chongqing",
    "51": "sichuan",
    "52": "guizhou",
    "53": "yunnan",
    "54": "tibet",
    "61": "shaanxi",
    "62": "gansu",
    "63": "qinghai",
    "64": "ningxia",
    "65": "xinjiang",
    "71": "taiwan",
    "81": "hongkong",
    "82": "macao",
}


def called(code: str) -> tuple[str, ...]:
    """What the province of an area code is called, a side of it too (闽北), Chinese names first; nothing for no code."""
    name, *shorts = PROVINCES.get(code[:2], ("",))
    if not name:
        return ()
    return (name, *shorts, *(short + side for short in shorts for side in SIDES), SPELT[code[:2]])
