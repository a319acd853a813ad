package org.opendps.registry.provider;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.registry.profile.Activities;
import org.opendps.registry.profile.Address;
import org.opendps.registry.profile.ConnectedPerson;
import org.opendps.registry.profile.Contact;
import org.opendps.registry.profile.Identifier;
import org.opendps.registry.profile.NameKey;
import org.opendps.registry.profile.OrganisationSize;
import org.opendps.registry.profile.Postcode;
import org.opendps.registry.profile.Profile;
import org.opendps.registry.profile.ProviderKind;

/** An organisation as it is now; what it was before is kept as versions. */
@Entity
public class Provider {

    @Id
    private UUID id;

    @Version
    private long version;

    private String legalName;
    private @Nullable String tradingName;

    @Enumerated(EnumType.STRING)
    private ProviderKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Identifier> identifiers;

    private @Nullable String postcode;
    private @Nullable String email;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Contact> contacts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Address> addresses;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ConnectedPerson> connectedPersons;

    private boolean sme;
    private boolean vcse;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable OrganisationSize size;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Activities activities;

    @SuppressWarnings("unused") // lists look for it
    private String searchName;

    @SuppressWarnings("unused") // lists and duplicates look for it
    private @Nullable String postcodeDistrict;

    @SuppressWarnings("unused") // duplicates look for it
    private String nameKey;

    @SuppressWarnings("unused") // duplicates look for it
    private @Nullable String tradingKey;

    @Enumerated(EnumType.STRING)
    private ProviderStatus status;

    private @Nullable UUID mergedInto;

    protected Provider() {}

    public Provider(UUID id, Profile profile) {
        this.id = id;
        this.status = ProviderStatus.ACTIVE;
        write(profile);
    }

    public void change(Profile profile) {
        mustBeActive("a change");
        write(profile);
    }

    public void mustBeActive(String step) {
        if (!status.next().contains(ProviderStatus.MERGED)) {
            throw new StateConflict("provider", step, status, status.next()).refused();
        }
    }

    public void mergeInto(UUID survivor) {
        mustBeActive("a merge");
        status = ProviderStatus.MERGED;
        mergedInto = survivor;
    }

    /** Of one that was merged before: the survivor has been merged itself. */
    public void pointTo(UUID survivor) {
        mergedInto = survivor;
    }

    private void write(Profile profile) {
        legalName = profile.legalName();
        tradingName = profile.tradingName();
        kind = profile.kind();
        identifiers = profile.identifiers();
        postcode = profile.postcode() == null ? null : profile.postcode().written();
        email = profile.email();
        contacts = profile.contacts();
        addresses = profile.addresses();
        connectedPersons = profile.connectedPersons();
        sme = profile.sme();
        vcse = profile.vcse();
        size = profile.size();
        activities = profile.activities();
        searchName = (legalName + (tradingName == null ? "" : " / " + tradingName)).toLowerCase(Locale.ROOT);
        var whereabouts = profile.whereabouts();
        postcodeDistrict = whereabouts == null ? null : whereabouts.district();
        nameKey = NameKey.of(legalName);
        tradingKey = tradingName == null ? null : NameKey.of(tradingName);
    }

    public Profile profile() {
        return new Profile(
                legalName,
                tradingName,
                kind,
                identifiers,
                postcode == null ? null : new Postcode(postcode),
                email,
                contacts,
                addresses,
                connectedPersons,
                sme,
                vcse,
                size,
                activities);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    ProviderStatus status() {
        return status;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }
}
