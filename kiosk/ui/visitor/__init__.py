"""What Kiosk.Visitor can name: the visit, the showroom's records and their lists."""
