"""The standing attack: trainings are killed, their files damaged, and each must end bit for bit or in a sentence."""
