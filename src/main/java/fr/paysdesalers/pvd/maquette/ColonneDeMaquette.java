package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.partenaire.NaturePartenaire;
import fr.paysdesalers.pvd.socle.Libelle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A column of funders in the maquette, in the order of the annex that the préfet receives. */
enum ColonneDeMaquette implements Libelle {
    DETR(Genre.AIDE_PUBLIQUE),
    DSIL(Genre.AIDE_PUBLIQUE),
    FNADT(Genre.AIDE_PUBLIQUE),
    FONDS_VERT(Genre.AIDE_PUBLIQUE),
    DRAC(Genre.AIDE_PUBLIQUE),
    AUTRES_ETAT(Genre.AIDE_PUBLIQUE),
    BANQUE_DES_TERRITOIRES(Genre.AIDE_PUBLIQUE),
    ANAH(Genre.AIDE_PUBLIQUE),
    ADEME(Genre.AIDE_PUBLIQUE),
    CEREMA(Genre.AIDE_PUBLIQUE),
    REGION(Genre.AIDE_PUBLIQUE),
    DEPARTEMENT(Genre.AIDE_PUBLIQUE),
    EUROPE(Genre.AIDE_PUBLIQUE),
    CAF(Genre.AIDE_PUBLIQUE),
    AUTRES_PUBLICS(Genre.AIDE_PUBLIQUE),
    FONDS_DE_CONCOURS(Genre.AIDE_PUBLIQUE),
    PRIVES(Genre.PRIVE),
    AUTOFINANCEMENT(Genre.PROPRE),
    /** Apart: a loan is paid back, by the project owner. */
    PRETS(Genre.PROPRE);

    private enum Genre {
        AIDE_PUBLIQUE,
        PRIVE,
        PROPRE
    }

    private final Genre genre;

    ColonneDeMaquette(Genre genre) {
        this.genre = genre;
    }

    /** Counts in the rate of public aid: neither private money, nor own money, nor loans do. */
    boolean estAidePublique() {
        return genre == Genre.AIDE_PUBLIQUE;
    }

    /** The column of a line: by its kind first, then by who pays and under which name. */
    static ColonneDeMaquette de(LigneDeFinancement ligne) {
        return switch (ligne.nature()) {
            case FONDS_PROPRES -> AUTOFINANCEMENT;
            case PRET -> PRETS;
            case FONDS_DE_CONCOURS -> FONDS_DE_CONCOURS;
            case PRIVE -> PRIVES;
            case SUBVENTION -> subvention(ligne.naturePartenaire(), ligne.partenaire(), ligne.dispositif());
        };
    }

    private static ColonneDeMaquette subvention(
            @Nullable NaturePartenaire nature, @Nullable String sigle, @Nullable String dispositif) {
        if (nature == null) {
            return AUTRES_PUBLICS;
        }
        return switch (nature) {
            case ETAT -> etat(nom(sigle), nom(dispositif));
            case OPERATEUR_ETAT -> operateur(nom(sigle));
            case BANQUE_DES_TERRITOIRES -> BANQUE_DES_TERRITOIRES;
            case REGION -> REGION;
            case DEPARTEMENT -> DEPARTEMENT;
            case EUROPE -> EUROPE;
            case ORGANISME_SOCIAL -> nom(sigle).equals("CAF") ? CAF : AUTRES_PUBLICS;
            case PRIVE -> PRIVES;
            case CHAMBRE, AUTRE_PUBLIC, BAILLEUR -> AUTRES_PUBLICS;
        };
    }

    private static ColonneDeMaquette etat(String sigle, String dispositif) {
        return switch (dispositif) {
            case "DETR" -> DETR;
            case "DSIL" -> DSIL;
            case "FNADT" -> FNADT;
            case "FONDS VERT" -> FONDS_VERT;
            default -> sigle.equals("DRAC") || dispositif.equals("DRAC") ? DRAC : AUTRES_ETAT;
        };
    }

    private static ColonneDeMaquette operateur(String sigle) {
        return switch (sigle) {
            case "ANAH" -> ANAH;
            case "ADEME" -> ADEME;
            case "CEREMA" -> CEREMA;
            case "ANCT" -> AUTRES_ETAT;
            default -> AUTRES_PUBLICS;
        };
    }

    private static String nom(@Nullable String nom) {
        return nom == null ? "" : nom.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public String cle() {
        return "maquette.colonne." + name();
    }
}
