"""The pack as a workbook that staff fill in with Excel, WPS or LibreOffice, and the way back."""
