package org.opendps.eligibility.directpayment.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.directpayment.HeldFunds;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.key.ClosedWords;
import org.opendps.eligibility.person.key.DataKeys;
import org.opendps.eligibility.plan.line.FundingRoute;

/** A practitioner records what the holder of a fund says of its use. */
@ApplicationScoped
@Transactional
class Returning {

    private final UseReturns returns;
    private final HeldFunds funds;
    private final KnownPeople people;
    private final ClosedWords words;
    private final DataKeys keys;
    private final InstantSource clock;

    Returning(
            UseReturns returns,
            HeldFunds funds,
            KnownPeople people,
            ClosedWords words,
            DataKeys keys,
            InstantSource clock) {
        this.returns = returns;
        this.funds = funds;
        this.people = people;
        this.words = words;
        this.keys = keys;
        this.clock = clock;
    }

    ReturnView record(Caller caller, FundingRoute route, UUID fundId, ReturnRequest request) {
        var fund = funds.get(caller, route, fundId);
        people.mustBeInHandOf(caller, fund.personRef(), "a return of use");
        people.hold(fund.personRef());
        var starts = fund.startsOn().orElseThrow(() -> new NothingPaidYet(fundId).refused());
        var before = returns.last(fundId);
        var free = before.map(last -> last.untilDay().plusDays(1)).orElse(starts);
        var today = London.today(clock);
        if (request.from().isBefore(free) || request.until().isAfter(today)) {
            throw new ReturnOutOfTurn(request.from(), request.until(), free, today).refused();
        }
        var surplus = Surplus.of(
                before.map(UseReturn::balance).orElse(Money.ZERO),
                request.received(),
                request.spent(),
                request.balance(),
                fund.hasEnded() ? Money.ZERO : fund.payment().mayLie());
        var said = new ReturnRequest.Words(request.note());
        var closed = words.close(fund.personRef(), UseReturn.NOTE, said);
        var made =
                new UseReturn(fundId, fund.personRef(), request, surplus, closed, caller.username(), clock.instant());
        fund.returned(request.until(), surplus.toGiveBack());
        returns.persistAndFlush(made);
        return made.view(said);
    }

    /** Of one person. */
    List<ReturnView> opened(UUID personRef, List<UseReturn> found) {
        var key = keys.of(personRef);
        return found.stream()
                .map(made -> made.view(words.open(key, UseReturn.NOTE, made.note(), ReturnRequest.Words.class)))
                .toList();
    }
}
