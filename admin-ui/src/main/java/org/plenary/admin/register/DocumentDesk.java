package org.plenary.admin.register;

import org.plenary.body.BodyService;
import org.plenary.document.DocumentService;
import org.plenary.document.NextSymbols;
import org.springframework.stereotype.Component;

/** The services that documents are entered and changed with. */
@Component
record DocumentDesk(DocumentService documents, NextSymbols symbols, BodyService bodies) {}
