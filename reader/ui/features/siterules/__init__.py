"""Teaching a rule for a site: the fields, what the rule would make of the page, and keeping it."""
