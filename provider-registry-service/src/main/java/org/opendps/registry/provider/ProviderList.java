package org.opendps.registry.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.cohort.CohortTag;
import org.opendps.registry.profile.Identifier;
import org.opendps.registry.profile.Postcode;
import org.opendps.registry.profile.ProviderKind;

/** Providers as a council looks for them, in the order of their registration; merged duplicates are not among them. */
@ApplicationScoped
class ProviderList {

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager database;

    ProviderList(EntityManager database) {
        this.database = database;
    }

    /** One provider in a list; whom to ask there, and who is behind it, is in the single view. */
    record Line(
            UUID id,
            String legalName,
            @Nullable String tradingName,
            ProviderKind kind,
            List<Identifier> identifiers,
            @Nullable Postcode postcode,
            long version) {

        static Line of(Provider provider) {
            var profile = provider.profile();
            return new Line(
                    provider.id(),
                    profile.legalName(),
                    profile.tradingName(),
                    profile.kind(),
                    profile.identifiers(),
                    profile.whereabouts(),
                    provider.version());
        }
    }

    @SuppressWarnings("unchecked") // a native query answers what it is told to
    List<Provider> page(ProviderFilter filter, @Nullable String authority, @Nullable UUID after, int limit) {
        var where = new StringBuilder("select * from provider p where p.status = 'ACTIVE' and p.id > :after");
        var values = new LinkedHashMap<String, Object>();
        values.put("after", after == null ? FIRST : after);
        if (filter.identifier != null) {
            where.append(
                    " and p.identifiers @> jsonb_build_array(jsonb_build_object('id', cast(:identifier as text)))");
            values.put("identifier", filter.identifier);
        }
        if (filter.name != null) {
            where.append(" and p.search_name like :name escape '!'");
            values.put("name", "%" + escaped(filter.name.toLowerCase(Locale.ROOT)) + "%");
        }
        if (filter.postcodeDistrict != null) {
            where.append(" and p.postcode_district = :district");
            values.put("district", filter.postcodeDistrict);
        }
        if (filter.tag != null) {
            where.append(" and p.id in (select t.provider_id from provider_tag t"
                    + " where t.authority = :authority and t.tag = :tag)");
            values.put("authority", authority == null ? "" : authority);
            values.put("tag", CohortTag.fromString(filter.tag).name());
        }
        return run(where.append(" order by p.id").toString(), values, limit);
    }

    private List<Provider> run(String sql, Map<String, Object> values, int limit) {
        var query = database.createNativeQuery(sql, Provider.class).setMaxResults(limit + 1);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String escaped(String name) {
        return name.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
