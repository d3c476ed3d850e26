"""Other people's files: exports and inputs of the AWS WA Tool."""
