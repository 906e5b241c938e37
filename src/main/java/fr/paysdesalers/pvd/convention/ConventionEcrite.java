package fr.paysdesalers.pvd.convention;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** What people write of a convention: its name, the signature from which its deadline is counted, its ORT. */
@Entity
@Table(name = "convention")
@Audited
class ConventionEcrite {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @NotAudited
    private long territoireId;

    @NotAudited
    private String slug = "";

    private String nom = "";
    private LocalDate signeeLe = LocalDate.EPOCH;
    private int dureeInitialisationMois;
    private @Nullable LocalDate ortSigneeLe;
    private @Nullable Integer ortDureeMois;

    @Version
    private long version;

    protected ConventionEcrite() {}

    ConventionEcrite(long territoireId, String slug, ConventionForm form, OrtForm ort) {
        this.territoireId = territoireId;
        this.slug = slug;
        modifier(form);
        modifier(ort);
    }

    long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    final void modifier(ConventionForm contenu) {
        nom = Objects.requireNonNull(contenu.nom());
        signeeLe = Objects.requireNonNull(contenu.signeeLe());
        dureeInitialisationMois = Objects.requireNonNull(contenu.dureeInitialisationMois());
    }

    final void modifier(OrtForm contenu) {
        ortSigneeLe = contenu.ortSigneeLe();
        ortDureeMois = contenu.ortDureeMois();
    }

    ConventionForm formulaire() {
        return new ConventionForm(version, nom, signeeLe, dureeInitialisationMois);
    }

    OrtForm formulaireDeLOrt() {
        return new OrtForm(version, ortSigneeLe, ortDureeMois);
    }
}
