package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.socle.Libelle;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of the public sheet, as people name it. */
enum Partie implements Libelle {
    NOM(ContenuPublic::nom),
    OBJECTIF(ContenuPublic::objectif),
    RESUME(ContenuPublic::resume),
    STATUT(ContenuPublic::statut),
    COMMUNES(ContenuPublic::communes),
    MAITRE_OUVRAGE(ContenuPublic::maitreOuvrage),
    CALENDRIER(ContenuPublic::calendrier),
    PLAN(contenu -> Arrays.asList(contenu.base(), contenu.cout(), contenu.lignes())),
    PHOTOS(ContenuPublic::photos);

    private final Function<ContenuPublic, @Nullable Object> lecture;

    Partie(Function<ContenuPublic, @Nullable Object> lecture) {
        this.lecture = lecture;
    }

    boolean estPareille(ContenuPublic un, ContenuPublic autre) {
        return Objects.equals(lecture.apply(un), lecture.apply(autre));
    }

    @Override
    public String cle() {
        return "publication.partie." + name();
    }
}
