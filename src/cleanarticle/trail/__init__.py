"""Why a block stayed or went: numbers, and their sentences."""
