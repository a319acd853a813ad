package org.opendps.eligibility.person.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.key.DataKeys;

/** The accesses to people. */
@ApplicationScoped
public class Accesses implements PanacheRepositoryBase<Access, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final DataKeys keys;

    Accesses(DataKeys keys) {
        this.keys = keys;
    }

    /** The latest first. */
    public List<Access> of(UUID personRef, @Nullable UUID after, int atMost) {
        return find("personRef = ?1 and id < ?2 order by id desc", personRef, after == null ? AFTER_ALL : after)
                .page(0, atMost)
                .list();
    }

    boolean isOpenByBrokenGlass(UUID personRef, String subject, Instant now) {
        return count(
                        "personRef = ?1 and subject = ?2 and outcome = ?3 and at <= ?4 and openUntil > ?4",
                        personRef,
                        subject,
                        Outcome.GLASS_BROKEN,
                        now)
                > 0;
    }

    /** Empty once the person is erased. */
    public Optional<String> reasonOf(Access access, UUID personRef) {
        return access.reason()
                .flatMap(closed -> keys.find(personRef).map(key -> key.open(Access.REASON, closed)))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
