package org.opendps.eligibility.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendps.eligibility.person.key.ClosedWords;
import org.opendps.eligibility.person.key.DataKey;
import org.opendps.eligibility.person.key.DataKeys;

/** Opens what is written of direct payments. */
@ApplicationScoped
class FundViews {

    private final DataKeys keys;
    private final ClosedWords words;

    FundViews(DataKeys keys, ClosedWords words) {
        this.keys = keys;
        this.words = words;
    }

    FundView of(HeldFund fund) {
        return of(fund, keys.of(fund.personRef()));
    }

    /** Of one person. */
    List<FundView> of(UUID personRef, List<HeldFund> funds) {
        var key = keys.of(personRef);
        return funds.stream().map(fund -> of(fund, key)).toList();
    }

    private FundView of(HeldFund fund, DataKey key) {
        return fund.view(words.open(key, FundWords.COLUMN, fund.words(), FundWords.class));
    }
}
