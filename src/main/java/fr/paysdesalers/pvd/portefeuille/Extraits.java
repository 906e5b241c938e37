package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a search was found in the texts of a few actions, cut into pieces that a page escapes one by one. */
@Service
@Transactional(readOnly = true)
class Extraits {

    /** Control characters, which no text of the portal can hold by a form: removed from the texts first. */
    private static final char DEBUT = '\u0002';

    private static final char FIN = '\u0003';

    private static final String EXTRAITS = """
            select a.id, ts_headline('fr', translate(a.nom, :marques, ''), q.mots, :entier) nom,
                   ts_headline('fr', translate(concat_ws(' · ', a.resume_public, a.objectifs_attendus, a.description,
                       a.consequence_centralite, a.pilote, a.elu_referent), :marques, ''), q.mots, :fragments) texte
            from fiche_action a cross join (select %s mots) q
            where a.convention_id = :convention and a.visibilite in (:visibilites) and a.id in (:actions)
            """;

    private final JdbcClient base;

    Extraits(JdbcClient base) {
        this.base = base;
    }

    private record Ligne(long id, String nom, String texte) {}

    /** A piece of text: a word that was looked for, or what surrounds it. */
    public record Morceau(String texte, boolean trouve) {}

    /**
     * The name with what was found in it, and the passages of the other texts.
     *
     * @param passages empty when nothing was found there
     */
    public record Extrait(List<Morceau> nom, List<Morceau> passages) {}

    /** By key of action; empty when nothing is searched. */
    Map<Long, Extrait> de(Perimetre perimetre, @Nullable Recherche recherche, List<Long> actions) {
        Map<Long, Extrait> extraits = new HashMap<>();
        if (recherche == null || actions.isEmpty()) {
            return extraits;
        }
        String bornes = "StartSel=" + DEBUT + ",StopSel=" + FIN;
        Map<String, Object> parametres = new HashMap<>();
        recherche.dans(parametres);
        parametres.put("marques", String.valueOf(new char[] {DEBUT, FIN}));
        parametres.put("entier", bornes + ",HighlightAll=true");
        parametres.put("fragments", bornes + ",MaxFragments=2,MinWords=6,MaxWords=22,FragmentDelimiter=\" … \"");
        parametres.put("convention", perimetre.conventionId());
        parametres.put("visibilites", perimetre.nomsDesVisibilites());
        parametres.put("actions", actions);
        base.sql(EXTRAITS.formatted(recherche.surlignage())).params(parametres).query(Ligne.class).stream()
                .forEach(ligne -> extraits.put(ligne.id(), extrait(ligne)));
        return extraits;
    }

    private static Extrait extrait(Ligne ligne) {
        List<Morceau> passages = morceaux(ligne.texte());
        return new Extrait(morceaux(ligne.nom()), passages.stream().anyMatch(Morceau::trouve) ? passages : List.of());
    }

    /** Cuts at the marks. */
    static List<Morceau> morceaux(String texte) {
        List<Morceau> morceaux = new ArrayList<>();
        int place = 0;
        while (place < texte.length()) {
            boolean trouve = texte.charAt(place) == DEBUT;
            int borne = texte.indexOf(trouve ? FIN : DEBUT, place);
            int fin = borne < 0 ? texte.length() : borne;
            String morceau = texte.substring(trouve ? place + 1 : place, fin);
            if (!morceau.isEmpty()) {
                morceaux.add(new Morceau(morceau, trouve));
            }
            place = trouve ? fin + 1 : fin;
        }
        return morceaux;
    }
}
