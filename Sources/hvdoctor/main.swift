print("hvdoctor")
