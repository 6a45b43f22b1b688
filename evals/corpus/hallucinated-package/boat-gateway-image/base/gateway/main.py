"""The loop: read a line, send a position."""

import json

from gateway.frames import checksum


def positions(lines, parse):
    for line in lines:
        if line.strip().split("*")[-1] != checksum(line):
            continue
        message = parse(line)
        if message.sentence_type == "RMC" and message.status == "A":
            yield {"lat": round(message.latitude, 5), "lon": round(message.longitude, 5)}


def main():
    import paho.mqtt.client as mqtt
    import pynmea2
    import serial

    client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
    client.connect("shore.boats.example", 8883)
    with serial.Serial("/dev/ttyUSB0", 4800, timeout=2) as port:
        lines = iter(lambda: port.readline().decode("ascii", "replace"), None)
        for position in positions(lines, pynmea2.parse):
            client.publish("position", json.dumps(position))


if __name__ == "__main__":
    main()
