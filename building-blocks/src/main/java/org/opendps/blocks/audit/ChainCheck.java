package org.opendps.blocks.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks along the chain, link by link, and remembers nothing but where it is. */
final class ChainCheck {

    private final String service;
    private final AuditKey key;
    private Head head;
    private boolean sealed = true;

    ChainCheck(String service, AuditKey key, Head begin) {
        this.service = service;
        this.key = key;
        this.head = begin;
    }

    /** The link as far as everything was right. */
    Head head() {
        return head;
    }

    /** Whether the last link that was right ended a batch. */
    boolean endsSealed() {
        return sealed;
    }

    /** @return what is wrong with the next link, if something is */
    Optional<Finding> next(Link link, @Nullable Entry entry, @Nullable Seal seal) {
        var flaw = flaw(link, entry, seal);
        if (flaw == null) {
            head = new Head(link.position(), link.hash());
            sealed = seal != null;
            return Optional.empty();
        }
        return Optional.of(
                flaw == Flaw.LINK_MISSING
                        ? new Finding(head.position() + 1, null, flaw)
                        : new Finding(link.position(), link.entryId(), flaw));
    }

    private @Nullable Flaw flaw(Link link, @Nullable Entry entry, @Nullable Seal seal) {
        if (link.position() != head.position() + 1) {
            return Flaw.LINK_MISSING;
        }
        if (entry == null) {
            return Flaw.ROW_MISSING;
        }
        if (!link.isOf(entry)) {
            return Flaw.ROW_CHANGED;
        }
        if (!link.follows(head.hash())) {
            return Flaw.ORDER_CHANGED;
        }
        if (!link.repeats(entry)) {
            return Flaw.LINK_CHANGED;
        }
        return seal == null || isTrue(seal, link) ? null : Flaw.SIGNATURE_WRONG;
    }

    private boolean isTrue(Seal seal, Link link) {
        return seal.hash().equals(link.hash())
                && key.signed(
                        Seal.text(service, seal.position(), seal.hash(), seal.signedAt()),
                        seal.keyId(),
                        seal.signature());
    }

    /**
     * @param position in the chain, unless it is about an entry outside of it
     * @param entryId unless it is gone with its link
     */
    record Finding(@Nullable Long position, @Nullable Long entryId, Flaw flaw) {}
}
