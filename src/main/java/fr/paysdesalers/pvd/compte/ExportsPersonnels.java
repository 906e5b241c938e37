package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.Envois;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that the portal keeps of somebody, in one file that a person reads and a program too. No secret, no print of one. */
@Service
@Transactional(readOnly = true)
class ExportsPersonnels {

    private static final Map<String, String> DU_COMPTE = new LinkedHashMap<>();

    static {
        DU_COMPTE.put("compte", """
                select id numero, nom, courriel, administrateur, cree_le, derniere_connexion_le, connexion_precedente_le
                from compte where id = ?
                """);
        DU_COMPTE.put("adhesions", """
                select v.nom convention, a.role, p.nom organisation, a.code_insee commune, a.fin_le, a.terminee_le
                from adhesion a join convention v on v.id = a.convention_id
                left join partenaire p on p.id = a.partenaire_id where a.compte_id = ? order by a.id
                """);
        DU_COMPTE.put("gestes_sur_le_compte", """
                select genre, detail, fait_le from geste_de_compte where compte_id = ? order by id
                """);
        DU_COMPTE.put("invitations_faites", """
                select nom, courriel, role, creee_le, acceptee_le, annulee_le from invitation where auteur_id = ? order by id
                """);
        DU_COMPTE.put("traces", """
                select genre, detail, reseau, faite_le from trace where auteur_id = ? order by id
                """);
        DU_COMPTE.put("messages_refuses", """
                select sujet, coupe_le from sujet_coupe where compte_id = ? order by sujet
                """);
        DU_COMPTE.put("proconnect", """
                select emetteur, sujet, reliee_le from identite_proconnect where compte_id = ?
                """);
    }

    private final JdbcClient base;
    private final Sessions sessions;
    private final Envois envois;
    private final List<RubriquePersonnelle> rubriques;
    private final Clock horloge;

    ExportsPersonnels(
            JdbcClient base, Sessions sessions, Envois envois, List<RubriquePersonnelle> rubriques, Clock horloge) {
        this.base = base;
        this.sessions = sessions;
        this.envois = envois;
        this.rubriques = rubriques.stream()
                .sorted(Comparator.comparing(RubriquePersonnelle::nom))
                .toList();
        this.horloge = horloge;
    }

    /** The file of its holder. */
    byte[] de(Visiteur titulaire) {
        Map<String, Object> export = new LinkedHashMap<>();
        export.put("exporte_le", OffsetDateTime.now(horloge).toString());
        DU_COMPTE.forEach((nom, sql) -> export.put(
                nom, base.sql(sql).param(titulaire.compteId()).query().listOfRows()));
        export.put(
                "connexions_ouvertes",
                sessions.de(titulaire.compteId(), "").stream()
                        .map(une -> Map.of(
                                "appareil", une.appareil(),
                                "ouverte_le", une.ouverteLe().iso(),
                                "derniere_page_le", une.vueLe().iso()))
                        .toList());
        export.put("messages_recus", envois.vers(titulaire.courriel()));
        rubriques.forEach(rubrique -> export.put(rubrique.nom(), rubrique.contenu(titulaire)));
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(export);
    }
}
