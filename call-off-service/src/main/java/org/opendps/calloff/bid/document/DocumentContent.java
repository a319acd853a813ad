package org.opendps.calloff.bid.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The encrypted bytes, apart from the row that is listed. */
@Entity
@Table(name = "bid_document_content")
class DocumentContent {

    @Id
    private UUID documentId;

    private byte[] sealed;

    protected DocumentContent() {}

    DocumentContent(UUID documentId, byte[] sealed) {
        this.documentId = documentId;
        this.sealed = sealed;
    }

    byte[] sealed() {
        return sealed;
    }
}
