package org.opendps.registry.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.document.kind.DocumentKind;
import org.opendps.registry.document.version.VersionView;

/** A document with its versions. A council's own, such as the evidence for a suspension, is about a provider. */
@Entity
class Document {

    @Id
    private UUID id;

    @Version
    private long version;

    /** Whose it is; of a council's own, whom it is about. */
    private UUID providerId;

    /** Of a council's own; of all others null. */
    private @Nullable String authority;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private @Nullable String title;
    private boolean confidential;

    /** Why not everybody may read it. */
    private @Nullable String rationale;

    /** The number of its latest version, from 1. */
    private int latest;

    private String createdBy;
    private Instant createdAt;

    protected Document() {}

    Document(UUID providerId, @Nullable String authority, DocumentRequest asked, String createdBy, Instant now) {
        this.id = Ids.next();
        this.providerId = providerId;
        this.authority = authority;
        this.kind = asked.kind();
        this.title = asked.title();
        this.createdBy = createdBy;
        this.createdAt = now;
        keepTo(Secrecy.of(asked));
    }

    private void keepTo(Secrecy secrecy) {
        confidential = secrecy.confidential();
        rationale = secrecy.rationale();
    }

    /** @return the number of the version that follows */
    int next() {
        return ++latest;
    }

    /** The provider is one with another, which all of it now belongs to. */
    void moveTo(UUID survivor) {
        providerId = survivor;
    }

    boolean isOfACouncil() {
        return authority != null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID providerId() {
        return providerId;
    }

    @Nullable
    String authority() {
        return authority;
    }

    DocumentKind kind() {
        return kind;
    }

    boolean isConfidential() {
        return confidential;
    }

    DocumentView view(List<VersionView> versions) {
        return new DocumentView(
                id, providerId, authority, kind, title, confidential, rationale, createdBy, createdAt, versions);
    }
}
