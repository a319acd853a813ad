package org.opendps.eligibility.person.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendps.blocks.access.Caller;
import org.opendps.eligibility.person.key.DataKeys;

/** Writes down who looked at whom. */
@ApplicationScoped
public class Recording {

    static final int FORBIDDEN = 403;
    private static final Duration OPEN_FOR = Duration.ofHours(1);
    private static final String AUTHORITY = "select authority from person where person_ref = ?1";

    private final Accesses accesses;
    private final Restrictions restrictions;
    private final DataKeys keys;
    private final EntityManager database;
    private final InstantSource clock;

    Recording(
            Accesses accesses, Restrictions restrictions, DataKeys keys, EntityManager database, InstantSource clock) {
        this.accesses = accesses;
        this.restrictions = restrictions;
        this.keys = keys;
        this.database = database;
        this.clock = clock;
    }

    /** The answer leaves after this only. */
    @Transactional(TxType.REQUIRES_NEW)
    void given(Caller caller, UUID personRef, Purpose purpose, String what) {
        if (authorityOf(personRef).isPresent()) {
            boolean broken = restrictions.isClosedTo(caller, personRef);
            accesses.persist(new Access(personRef, Who.is(caller), purpose, what, Outcome.GIVEN, clock.instant())
                    .throughBrokenGlass(broken));
        }
    }

    /** An attempt that was refused: for the role, or since the person is of another council or restricted. */
    @Transactional(TxType.REQUIRES_NEW)
    void refused(Who who, Supplier<Optional<UUID>> whose, Purpose purpose, String what, int status) {
        whose.get()
                .filter(personRef -> authorityOf(personRef)
                        .filter(authority -> status == FORBIDDEN || !authority.equals(who.authority()))
                        .isPresent())
                .ifPresent(personRef ->
                        accesses.persist(new Access(personRef, who, purpose, what, Outcome.REFUSED, clock.instant())));
    }

    /** Several people were shown at once. */
    @Transactional
    public void found(Caller caller, Collection<UUID> people, Purpose purpose, String what) {
        var who = Who.is(caller);
        people.forEach(personRef ->
                accesses.persist(new Access(personRef, who, purpose, what, Outcome.GIVEN, clock.instant())));
    }

    /** What was read of somebody before it was known who it is. */
    @Transactional(TxType.MANDATORY)
    public void givenBefore(UUID personRef, Who who, Purpose purpose, String what, Instant at) {
        accesses.persist(new Access(personRef, who, purpose, what, Outcome.GIVEN, at));
    }

    /** In the transaction of the caller: the record is open from its end on, for an hour. */
    @Transactional(TxType.MANDATORY)
    public Access glassBroken(Caller caller, UUID personRef, Purpose purpose, String reason, String what) {
        var closed = keys.of(personRef).close(Access.REASON, reason.getBytes(StandardCharsets.UTF_8));
        var now = clock.instant();
        var access = new Access(personRef, Who.is(caller), purpose, what, Outcome.GLASS_BROKEN, now)
                .throughBrokenGlass(true)
                .because(closed, now.plus(OPEN_FOR));
        accesses.persist(access);
        return access;
    }

    private Optional<String> authorityOf(UUID personRef) {
        return database.createNativeQuery(AUTHORITY, String.class)
                .setParameter(1, personRef)
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }
}
