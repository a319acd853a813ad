package org.opendps.eligibility.person.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A record that only some practitioners of the council open, unless they say why. */
@Entity
public class Restriction {

    /** Why the record is restricted. */
    public enum Kind {
        MEMBER_OF_STAFF,
        PROTECTED_ADDRESS,
        AT_RISK_FROM_SOMEBODY,
        WISH_OF_THE_PERSON
    }

    @Id
    private UUID personRef;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] practitioners;

    protected Restriction() {}

    public Restriction(UUID personRef, Kind kind, Set<String> practitioners) {
        this.personRef = personRef;
        change(kind, practitioners);
    }

    public final void change(Kind newKind, Set<String> newPractitioners) {
        kind = newKind;
        practitioners = new TreeSet<>(newPractitioners).toArray(String[]::new);
    }

    UUID personRef() {
        return personRef;
    }

    public long version() {
        return version;
    }

    public Kind kind() {
        return kind;
    }

    /** User names. */
    public Set<String> practitioners() {
        return Set.of(practitioners);
    }
}
