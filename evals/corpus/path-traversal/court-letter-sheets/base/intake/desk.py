"""What clerks do with the letters of the day."""

from intake.archive import Archive


class Desk:
    def __init__(self, folder):
        self.archive = Archive(folder / "letters")
        self.letters = []

    def receive(self, letter):
        self.archive.keep(letter)
        self.letters.append(letter)
        return len(self.letters)

    def of_docket(self, docket):
        return [letter for letter in self.letters if letter.docket == docket]
