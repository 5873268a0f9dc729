"""Where heartbeats arrive: who may send them, what is said of each kiosk, to Prometheus, to people, and by webhooks."""
