package fr.paysdesalers.pvd.convention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What a convention says of its ORT: the day of its signature, and how long it lasts. */
@Entity
@Table(name = "convention")
@Audited
class Ort {

    @Id
    private long id;

    private @Nullable LocalDate ortSigneeLe;
    private @Nullable Integer ortDureeMois;

    @Version
    private long version;

    protected Ort() {}

    void modifier(OrtForm contenu) {
        ortSigneeLe = contenu.ortSigneeLe();
        ortDureeMois = contenu.ortDureeMois();
    }

    OrtForm formulaire() {
        return new OrtForm(version, ortSigneeLe, ortDureeMois);
    }
}
