"""How the studio looks: the kiosk's paper and ink on a desktop's scale."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from kiosk import resources
from kiosk.base.colours import INK, LINE, PAPER, SEAL, SOFT, TONES

CARD = "#fffdf7"
"""Lighter than the kiosk's: fields to write in stand on it."""
TEA = TONES["tea"]
AMBER = "#b97a2e"
FACES = {
    "zh-CN": "Kiosk Hei SC",
    "zh-TW": "Kiosk Hei TC",
    "en": "Kiosk Hei EN",
    "ja": "Kiosk Hei JP",
    "ko": "Kiosk Hei KR",
}
"""The face of each language, whose signs and quotation marks are its own."""
WRITTEN = "written"
"""The property of a field that says in which language somebody writes there."""
SHEET = f"""
* {{ font-family: "{{face}}"; font-size: 14px; color: {INK}; }}
QMainWindow, QDialog, QMessageBox {{ background: {PAPER}; }}
QWidget#plain {{ background: transparent; }}
QScrollArea, QScrollArea > QWidget > QWidget#page {{ border: none; background: {PAPER}; }}
QToolBar {{ background: {PAPER}; border: none; border-bottom: 1px solid {LINE}; padding: 6px; spacing: 4px; }}
QToolButton, QPushButton {{ background: {CARD}; border: 1px solid {LINE}; border-radius: 6px; padding: 6px 12px; }}
QToolButton:hover, QPushButton:hover {{ background: #efe8d8; }}
QToolButton:checked, QPushButton:checked {{ background: {TEA}; color: {CARD}; border-color: {TEA}; }}
QToolButton:focus, QPushButton:focus {{ border: 2px solid {TEA}; padding: 5px 11px; }}
QToolButton:disabled, QPushButton:disabled {{ color: #a39c8c; }}
QPushButton#chief, QToolButton#chief {{ background: {SEAL}; color: #fffdf7; border-color: {SEAL}; font-weight: 600; }}
QPushButton#chief:hover, QToolButton#chief:hover {{ background: #98301f; }}
QPushButton#chief:disabled {{ background: {CARD}; color: #a39c8c; border-color: {LINE}; }}
QPushButton#quiet {{ background: transparent; border: none; color: {TEA}; padding: 2px 4px; text-align: left; }}
QPushButton#quiet:hover {{ text-decoration: underline; }}
QPushButton#quiet:disabled {{ color: {SOFT}; }}
QPushButton#day {{ padding: 3px 5px; text-align: left top; font-size: 12px; }}
QPushButton#day[dated="true"] {{ border-color: {SEAL}; background: #f8efe0; }}
QPushButton#day:focus {{ padding: 2px 4px; }}
QPushButton#small, QToolButton#small {{ padding: 5px 6px; }}
QPushButton#small:focus {{ padding: 4px 5px; }}
QPushButton#chief:focus, QToolButton#chief:focus {{ border: 3px double #fffdf7; padding: 4px 10px; }}
QCheckBox:focus, QRadioButton:focus {{ background: #e6e3d2; border-radius: 4px; }}
QTabBar:focus, QDateTimeEdit:focus, QSpinBox:focus {{ border: 2px solid {TEA}; }}
QPushButton#fix:focus {{ border: 2px solid {SEAL}; padding: 2px 9px; }}
QPushButton#fix {{ color: {SEAL}; border-color: {SEAL}; padding: 3px 10px; }}
QProgressBar {{ background: {CARD}; border: 1px solid {LINE}; border-radius: 4px; text-align: center; }}
QProgressBar::chunk {{ background: {TEA}; }}
QPushButton#quiet:focus {{ border: 1px solid {TEA}; }}
QLineEdit, QPlainTextEdit, QComboBox, QTableWidget, QListView, QListWidget {{
    background: {CARD}; border: 1px solid {LINE}; border-radius: 5px; padding: 4px 6px;
    selection-background-color: {TEA}; selection-color: {CARD}; placeholder-text-color: #a39c8c; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QListView:focus, QListWidget:focus {{ border: 2px solid {TEA}; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{ border: 2px solid {SEAL}; }}
QLineEdit[wrong="true"]:focus, QPlainTextEdit[wrong="true"]:focus, QComboBox[wrong="true"]:focus {{ background: #f8efe0; }}
QLabel#heading {{ font-size: 16px; font-weight: 600; color: {SEAL}; padding-top: 10px; }}
QLabel#title {{ font-size: 20px; font-weight: 600; }}
QLabel#name {{ font-weight: 600; }}
QLabel#well {{ color: {TEA}; font-weight: 600; }}
QLabel#wrong {{ color: {SEAL}; font-weight: 600; }}
QLabel#soft {{ color: {SOFT}; font-size: 12px; }}
QFrame#warning {{ background: #f3e2c4; border-bottom: 1px solid {AMBER}; }}
QFrame#card {{ background: {CARD}; border: 1px solid {LINE}; border-radius: 8px; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ width: 10px; height: 10px; image: url({{arrow}}); }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {LINE}; border-radius: 3px; min-height: 30px; }}
QScrollBar::handle:vertical:hover {{ background: #b9b09b; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ height: 0; background: none; }}
QSplitter::handle {{ background: {LINE}; }}
QStatusBar {{ background: {PAPER}; color: {SOFT}; }}
QCheckBox {{ spacing: 8px; }}
QMenuBar {{ background: {PAPER}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {TEA}; color: {CARD}; }}
QMenu {{ background: {CARD}; border: 1px solid {LINE}; }}
QMenu::item {{ padding: 6px 20px; }}
QMenu::item:selected {{ background: {TEA}; color: {CARD}; }}
QMenu::item:disabled {{ color: {SOFT}; }}
QMenu::separator {{ height: 1px; background: {LINE}; margin: 4px 8px; }}
""" + "".join(f'*[{WRITTEN}="{tag}"] {{ font-family: "{face}"; }}\n' for tag, face in FACES.items())
"""Qt style sheet; the kiosk's faces are loaded before it is used."""


def dress(window: QWidget, language: str) -> None:
    """Give a window, and what it opens, the studio's palette and sheet; the studio speaks `language` ("zh", "en")."""
    palette = QPalette(QColor(PAPER))
    palette.setColor(QPalette.ColorRole.Window, QColor(PAPER))
    palette.setColor(QPalette.ColorRole.Base, QColor(CARD))
    palette.setColor(QPalette.ColorRole.Text, QColor(INK))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(INK))
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor("#a39c8c"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor(TEA))
    window.setPalette(palette)
    arrow = (resources.icons() / "chevron-down.svg").as_posix()
    window.setStyleSheet(
        SHEET.replace("{arrow}", arrow).replace("{face}", FACES["en" if language == "en" else "zh-CN"])
    )
