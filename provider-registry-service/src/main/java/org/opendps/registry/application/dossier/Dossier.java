package org.opendps.registry.application.dossier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.application.help.Hand;
import org.opendps.registry.application.pack.Completeness;
import org.opendps.registry.application.pack.Missing;
import org.opendps.registry.application.pack.Pack;
import org.opendps.registry.document.version.Exhibit;
import org.opendps.registry.purchasing.Listing;
import org.opendps.registry.requirement.DocumentCheck;

/**
 * What an application says, what the council asked about it, and how it was last submitted.
 *
 * @param handedIn null of a draft
 */
@Embeddable
public record Dossier(
        @Embedded Pack pack,
        @Embedded Attachments attachments,
        @JdbcTypeCode(SqlTypes.JSON) List<Clarification> clarifications,

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST) @JoinColumn(name = "handed_in") @Nullable
        HandedIn handedIn) {

    public static Dossier begun(Pack pack) {
        return new Dossier(pack, Attachments.NONE, List.of(), null);
    }

    /** What of it can be said to another system too. */
    public Dossier reusedFor(Listing system) {
        return new Dossier(pack.reusedFor(system), attachments, List.of(), null);
    }

    public Dossier with(Pack changed) {
        return new Dossier(changed, attachments, clarifications, handedIn);
    }

    public Dossier with(Attachments changed) {
        return new Dossier(pack, changed, clarifications, handedIn);
    }

    public Dossier asked(Clarification question) {
        return new Dossier(pack, attachments, Clarification.more(clarifications, question), handedIn);
    }

    public Dossier answered(String answer, Hand hand) {
        return new Dossier(pack, attachments, Clarification.answered(clarifications, answer, hand), handedIn);
    }

    /** @param shown the documents that it comes with, and those that answer what the system asks for */
    public Dossier submitted(UUID applicationId, List<Exhibit> shown) {
        return new Dossier(pack, attachments, clarifications, new HandedIn(applicationId, written(), shown));
    }

    public List<Missing> missing(Listing system, List<DocumentCheck> documentChecks) {
        return Stream.concat(
                        Completeness.of(pack, system, documentChecks).stream(),
                        Clarification.open(clarifications).stream())
                .toList();
    }

    public Contents written() {
        return new Contents(pack, attachments.documents(), clarifications);
    }

    /** What the council has of it, whatever the applicant has changed since: that is its own business. */
    public Contents received() {
        var last = handedIn;
        return last == null ? written() : last.contents(clarifications);
    }

    @Nullable
    public List<Exhibit> exhibits() {
        return handedIn == null ? null : handedIn.exhibits();
    }

    /** How often it was submitted, with a question before each but the first. */
    public int submissions() {
        return handedIn == null ? 1 : handedIn.number();
    }
}
