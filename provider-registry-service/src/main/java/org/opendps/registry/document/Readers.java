package org.opendps.registry.document;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.acting.ActingFor;

/** Who may read what, and who may add to it. */
@RequestScoped
class Readers {

    /** Who decides on providers, or checks that somebody did. An officer who helps one has its consent, and says so. */
    private static final List<String> SEE_THE_CONFIDENTIAL =
            List.of(Roles.COMMISSIONER, Roles.EVALUATOR, Roles.AUDITOR);

    private final ActingFor acting;
    private final Caller caller;
    private final Recipients recipients;

    Readers(ActingFor acting, Caller caller, Recipients recipients) {
        this.acting = acting;
        this.caller = caller;
        this.recipients = recipients;
    }

    /**
     * For whom they read is asked before it is looked up, as in {@link ActingFor#own}.
     *
     * @throws org.opendps.blocks.problem.Refused 404 for a council's own that is none of the caller's business; 403 for
     *     what is confidential
     */
    Document seen(Supplier<Document> lookup) {
        if (acting.isMeant()) {
            acting.provider();
        }
        var document = lookup.get();
        mustBeAmong(document);
        return document;
    }

    private void mustBeAmong(Document document) {
        boolean about = isOwner(document.providerId());
        if (document.isOfACouncil()) {
            mustKnow(document, about);
        } else if (document.isConfidential() && !about && !seesConfidential(document)) {
            throw new DocumentConfidential().refused();
        }
    }

    boolean isOwner(UUID provider) {
        return acting.isMeant() && acting.provider().equals(provider);
    }

    private void mustKnow(Document document, boolean about) {
        boolean own = !acting.isMeant()
                && caller.ownAuthority().filter(isThatOf(document)).isPresent();
        if (!about && !own) {
            throw new NotFound("document", document.id()).refused();
        }
        if (document.isConfidential() && (about || !seesOwnConfidential())) {
            throw new DocumentConfidential().refused();
        }
    }

    private boolean seesConfidential(Document document) {
        return seesConfidential(document.providerId())
                || decidesOn(authority -> recipients.wasHanded(document.id(), authority));
    }

    /** Whether the provider applies to the caller's council, or is a member there, and the caller decides on it. */
    boolean seesConfidential(UUID provider) {
        return decidesOn(authority -> recipients.include(provider, authority));
    }

    private boolean decidesOn(Predicate<String> council) {
        return decides() && caller.ownAuthority().filter(council).isPresent();
    }

    /** For a council, and not for a provider. */
    boolean decides() {
        return !acting.isMeant() && seesOwnConfidential();
    }

    /** Of the caller's own council. */
    boolean seesOwnConfidential() {
        return SEE_THE_CONFIDENTIAL.stream().anyMatch(caller::is);
    }

    /**
     * For whom they act is asked before it is looked up, as in {@link ActingFor#own}.
     *
     * @throws org.opendps.blocks.problem.Refused 404 for what is another's; 400 for an officer who does not say for whom
     */
    Document own(Supplier<Document> lookup) {
        boolean forTheCouncil = actForTheirCouncil();
        var document = lookup.get();
        boolean own = forTheCouncil
                ? caller.ownAuthority().filter(isThatOf(document)).isPresent()
                : !document.isOfACouncil() && document.providerId().equals(acting.provider());
        if (!own) {
            throw new NotFound("document", document.id()).refused();
        }
        return document;
    }

    /**
     * Whether something is added for the council: its commissioners do that, and nobody else who works for it.
     *
     * @throws org.opendps.blocks.problem.Refused 400 for an officer who does not say for which provider
     */
    boolean actForTheirCouncil() {
        if (!acting.isMeant() && caller.is(Roles.COMMISSIONER)) {
            return true;
        }
        acting.provider();
        return false;
    }

    private static Predicate<String> isThatOf(Document document) {
        return authority -> authority.equals(document.authority());
    }
}
