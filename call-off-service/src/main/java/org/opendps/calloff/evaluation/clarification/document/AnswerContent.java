package org.opendps.calloff.evaluation.clarification.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The encrypted bytes, apart from the row that is listed. */
@Entity
@Table(name = "clarification_document_content")
class AnswerContent {

    @Id
    private UUID documentId;

    private byte[] sealed;

    protected AnswerContent() {}

    AnswerContent(UUID documentId, byte[] sealed) {
        this.documentId = documentId;
        this.sealed = sealed;
    }

    byte[] sealed() {
        return sealed;
    }
}
