"""The pack as a workbook."""
