package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.portefeuille.Dossiers.DossierVu;
import fr.paysdesalers.pvd.socle.Libelle;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Writes files as a workbook of one sheet, a file in each row, to be sorted and added up elsewhere; amounts in euros. */
@Component
class ClasseurDeDossiers {

    private static final String EUROS = "#,##0.00 \"€\"";
    private static final String JOUR = "dd/mm/yyyy";

    /** The heads of the columns with their widths, in characters. */
    private enum Tete implements Libelle {
        CONVENTION(34),
        ACTION(9),
        NOM(44),
        DISPOSITIF(26),
        DOSSIER(18),
        ETAT(20),
        ASSIETTE(16),
        DEMANDE(16),
        ACCORDE(16),
        VERSE(16),
        RESTE(16),
        DEPOSE(12),
        RECEPTIONNE(12),
        NOTIFIE(12);

        private final int largeur;

        Tete(int largeur) {
            this.largeur = largeur;
        }

        @Override
        public String cle() {
            return "portefeuille.classeur." + name();
        }
    }

    private final Libelles libelles;
    private final boolean demonstration;

    ClasseurDeDossiers(Libelles libelles, Environment environnement) {
        this.libelles = libelles;
        this.demonstration = environnement.acceptsProfiles(Profiles.of("demonstration"));
    }

    byte[] ecrire(List<DossierVu> dossiers) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Workbook classeur = new Workbook(octets, "Portail PVD", "1.0")) {
            ecrire(dossiers, classeur.newWorksheet(libelles.texte("portefeuille.mes-dossiers.titre")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return octets.toByteArray();
    }

    private void ecrire(List<DossierVu> dossiers, Worksheet feuille) {
        int entete = 0;
        if (demonstration) {
            feuille.value(entete++, 0, libelles.texte("gabarits.page.demonstration"));
        }
        for (Tete tete : Tete.values()) {
            feuille.value(entete, tete.ordinal(), libelles.de(tete));
            feuille.width(tete.ordinal(), tete.largeur);
        }
        feuille.range(entete, 0, entete, Tete.values().length - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        int rang = entete;
        for (DossierVu dossier : dossiers) {
            ecrire(feuille, ++rang, dossier);
        }
        feuille.freezePane(0, entete + 1);
        feuille.setAutoFilter(entete, 0, rang, Tete.values().length - 1);
    }

    private static void ecrire(Worksheet feuille, int rang, DossierVu dossier) {
        LigneDeFinancement ligne = dossier.ligne();
        feuille.value(rang, Tete.CONVENTION.ordinal(), dossier.convention());
        feuille.value(rang, Tete.ACTION.ordinal(), "A" + ligne.numeroAction());
        feuille.value(rang, Tete.NOM.ordinal(), ligne.nomAction());
        feuille.value(rang, Tete.DISPOSITIF.ordinal(), ligne.intitule());
        feuille.value(rang, Tete.DOSSIER.ordinal(), ligne.dossierNumero());
        feuille.value(rang, Tete.ETAT.ordinal(), dossier.etat());
        montant(feuille, rang, Tete.ASSIETTE, ligne.assiette());
        montant(feuille, rang, Tete.DEMANDE, ligne.demande());
        montant(feuille, rang, Tete.ACCORDE, ligne.accorde());
        montant(feuille, rang, Tete.VERSE, ligne.verse());
        montant(feuille, rang, Tete.RESTE, ligne.resteAEncaisser());
        jour(feuille, rang, Tete.DEPOSE, ligne.deposeLe());
        jour(feuille, rang, Tete.RECEPTIONNE, ligne.receptionneLe());
        jour(feuille, rang, Tete.NOTIFIE, ligne.notifieLe());
    }

    /** An amount that is not known leaves its cell empty: it is not zero. */
    private static void montant(Worksheet feuille, int rang, Tete tete, @Nullable Montant montant) {
        if (montant != null) {
            feuille.value(rang, tete.ordinal(), montant.valeur());
            feuille.style(rang, tete.ordinal()).format(EUROS).set();
        }
    }

    private static void jour(Worksheet feuille, int rang, Tete tete, @Nullable LocalDate jour) {
        if (jour != null) {
            feuille.value(rang, tete.ordinal(), jour);
            feuille.style(rang, tete.ordinal()).format(JOUR).set();
        }
    }
}
