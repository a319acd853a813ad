package org.opendps.calloff.bid.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.receipt.Receipt;
import org.opendps.calloff.bid.receipt.ReceiptKey;

/** Writes down which digests were submitted, before anybody knows what is behind them. */
@ApplicationScoped
class Publication {

    private final DigestLists lists;
    private final ReceiptKey receiptKey;
    private final InstantSource clock;

    Publication(DigestLists lists, ReceiptKey receiptKey, InstantSource clock) {
        this.lists = lists;
        this.receiptKey = receiptKey;
        this.clock = clock;
    }

    void publish(UUID callOffId, List<Bid> submitted) {
        var digests = submitted.stream()
                .map(Bid::receipt)
                .filter(Objects::nonNull)
                .map(Receipt::digest)
                .sorted()
                .toList();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        lists.persist(new DigestList(callOffId, now, digests, receiptKey));
    }
}
