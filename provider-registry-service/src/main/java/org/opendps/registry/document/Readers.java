package org.opendps.registry.document;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.acting.ActingFor;

/** Who may read what, and who may add to it. */
@RequestScoped
class Readers {

    /** Who decides on providers, helps them, or checks that somebody did. */
    private static final List<String> SEE_THE_CONFIDENTIAL =
            List.of(Roles.COMMISSIONER, Roles.SUPPORT_OFFICER, Roles.EVALUATOR, Roles.AUDITOR);

    private final ActingFor acting;
    private final Caller caller;
    private final Recipients recipients;

    Readers(ActingFor acting, Caller caller, Recipients recipients) {
        this.acting = acting;
        this.caller = caller;
        this.recipients = recipients;
    }

    /**
     * @throws org.opendps.blocks.problem.Refused 404 for a council's own that is none of the caller's business; 403 for
     *     what is confidential
     */
    void mustBeAmong(Document document) {
        boolean about = acting.isMeant() && acting.provider().equals(document.providerId());
        if (document.isOfACouncil()) {
            mustKnow(document, about);
        } else if (document.isConfidential() && !about && !seesConfidential(document.providerId())) {
            throw new DocumentConfidential().refused();
        }
    }

    private void mustKnow(Document document, boolean about) {
        boolean own = !acting.isMeant()
                && caller.ownAuthority().filter(isThatOf(document)).isPresent();
        if (about && document.isConfidential()) {
            throw new DocumentConfidential().refused();
        }
        if (!about && !own) {
            throw new NotFound("document", document.id()).refused();
        }
    }

    /** Whether the caller's council has been handed in something by the provider, and the caller decides on it. */
    boolean seesConfidential(UUID provider) {
        return !acting.isMeant()
                && SEE_THE_CONFIDENTIAL.stream().anyMatch(caller::is)
                && caller.ownAuthority()
                        .filter(authority -> recipients.include(provider, authority))
                        .isPresent();
    }

    /** @throws org.opendps.blocks.problem.Refused 404 for what is another's */
    void mustOwn(Document document) {
        if (document.isOfACouncil()) {
            boolean own = !acting.isMeant()
                    && caller.ownAuthority().filter(isThatOf(document)).isPresent();
            if (!own) {
                throw new NotFound("document", document.id()).refused();
            }
        } else if (acting.isMeant()) {
            acting.mustActFor(document.providerId(), "document", document.id());
        } else {
            throw new NotFound("document", document.id()).refused();
        }
    }

    private static Predicate<String> isThatOf(Document document) {
        return authority -> authority.equals(document.authority());
    }
}
