package org.opendps.registry.notice.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a council says for all notices about one system. */
@Entity
@Table(name = "notice_particulars")
public class SystemParticulars {

    @Id
    private UUID purchasingSystemId;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // the audit shows it to its council
    private String authority;

    @JdbcTypeCode(SqlTypes.JSON)
    private Particulars said;

    protected SystemParticulars() {}

    public SystemParticulars(UUID purchasingSystemId, String authority) {
        this.purchasingSystemId = purchasingSystemId;
        this.authority = authority;
        this.said = Particulars.UNSAID;
    }

    public void write(Particulars anew) {
        said = anew;
    }

    public long version() {
        return version;
    }

    public Particulars said() {
        return said;
    }
}
