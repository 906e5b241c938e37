package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Repere;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chains of milestones, by kind of operation: rows of the base, that an administrateur may change. */
@Service
@Transactional(readOnly = true)
public class Chaines {

    private static final int LONGUEUR_DE_CODE = 20;

    private final JdbcClient base;

    Chaines(JdbcClient base) {
        this.base = base;
    }

    private record Ligne(String code, String nom, int rang, long version, TypeJalon type, String libelle, int jours) {}

    /** All chains, in the order of their list, each with its steps in the order of their days. */
    public List<Chaine> toutes() {
        Map<String, List<Ligne>> parChaine = base
                .sql("select c.code, c.nom, c.rang, c.version, e.type, e.libelle, e.jours from chaine c "
                        + "join etape_de_chaine e on e.chaine = c.code "
                        + "order by c.rang, c.nom collate \"fr-x-icu\", c.code, e.jours, e.id")
                .query(Ligne.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Ligne::code, LinkedHashMap::new, Collectors.toList()));
        return parChaine.values().stream().map(Chaines::chaine).toList();
    }

    Optional<Chaine> chaine(String code) {
        return toutes().stream().filter(chaine -> chaine.code().equals(code)).findFirst();
    }

    /** @throws Introuvable when there is no such chain */
    public Chaine une(String code) {
        return chaine(code).orElseThrow(() -> new Introuvable("chaîne " + code));
    }

    /**
     * The milestones that a chain proposes, its first or its last one on a day; none when the chain is unknown.
     */
    public List<JalonPropose> proposes(String code, SensDeChaine sens, LocalDate le) {
        return chaine(code)
                .map(chaine -> sens == SensDeChaine.JUSQU_A ? chaine.jusquA(le) : chaine.depuis(le))
                .orElse(List.of());
    }

    List<Option> options() {
        return toutes().stream()
                .map(chaine -> new Option(chaine.code(), chaine.nom()))
                .toList();
    }

    /**
     * Adds a chain, under a code that its name gives and that never changes.
     *
     * @return the code
     * @throws RefusDeSaisie on {@code nom}, when another chain has it
     */
    @Transactional
    @ReserveAuxAdministrateurs
    public String creer(ContenuDeChaine contenu) {
        verifierLeNom(contenu, "");
        Set<String> pris = toutes().stream().map(Chaine::code).collect(Collectors.toSet());
        String code = Repere.libre(contenu.nom(), LONGUEUR_DE_CODE, pris::contains);
        base.sql("insert into chaine (code, nom, rang) values (?, ?, ?)")
                .params(code, contenu.nom(), contenu.rang())
                .update();
        poser(code, contenu);
        return code;
    }

    /**
     * Changes a chain, its steps included; milestones that it proposed before stay as they are.
     *
     * @param version the one that whoever changes it had under the eyes
     * @throws OptimisticLockingFailureException when somebody changed it since
     * @throws RefusDeSaisie on {@code nom}, when another chain has it
     */
    @Transactional
    @ReserveAuxAdministrateurs
    public void modifier(String code, long version, ContenuDeChaine contenu) {
        une(code);
        verifierLeNom(contenu, code);
        int lignes = base.sql(
                        "update chaine set nom = ?, rang = ?, version = version + 1 where code = ? and version = ?")
                .params(contenu.nom(), contenu.rang(), code, version)
                .update();
        if (lignes == 0) {
            throw new OptimisticLockingFailureException("chaîne " + code);
        }
        retirer(code);
        poser(code, contenu);
    }

    /** Takes a chain out of the list; milestones that it proposed before stay as they are. */
    @Transactional
    @ReserveAuxAdministrateurs
    public void supprimer(String code) {
        // The row first, as in a change: of two people at once, one waits for the other
        if (base.sql("update chaine set version = version + 1 where code = ?")
                        .param(code)
                        .update()
                == 0) {
            throw new Introuvable("chaîne " + code);
        }
        retirer(code);
        base.sql("delete from chaine where code = ?").param(code).update();
    }

    private void verifierLeNom(ContenuDeChaine contenu, String sauf) {
        boolean pris = base.sql("select exists (select 1 from chaine where code <> ? "
                        + "and lower(nom collate \"fr-x-icu\") = lower(cast(? as varchar) collate \"fr-x-icu\"))")
                .params(sauf, contenu.nom())
                .query(Boolean.class)
                .single();
        if (pris) {
            throw new RefusDeSaisie("nom", "action.chaine.nom-pris");
        }
    }

    private void retirer(String code) {
        base.sql("delete from etape_de_chaine where chaine = ?").param(code).update();
    }

    /** In one statement, whatever the number of steps; their order breaks ties between those of one day. */
    private void poser(String code, ContenuDeChaine contenu) {
        base.sql("insert into etape_de_chaine (chaine, type, libelle, jours) "
                        + "select :code, e.type, e.libelle, e.jours from unnest(cast(:types as varchar[]), "
                        + "cast(:libelles as varchar[]), cast(:jours as int[])) with ordinality "
                        + "e(type, libelle, jours, rang) order by e.rang")
                .param("code", code)
                .param("types", tableau(contenu, etape -> etape.type().name()))
                .param("libelles", tableau(contenu, Chaine.Etape::libelle))
                .param(
                        "jours",
                        contenu.etapes().stream().map(Chaine.Etape::jours).toArray(Integer[]::new))
                .update();
    }

    private static String[] tableau(ContenuDeChaine contenu, Function<Chaine.Etape, String> champ) {
        return contenu.etapes().stream().map(champ).toArray(String[]::new);
    }

    private static Chaine chaine(List<Ligne> lignes) {
        Ligne premiere = Objects.requireNonNull(lignes.get(0));
        return new Chaine(
                premiere.code(),
                premiere.nom(),
                premiere.rang(),
                lignes.stream()
                        .map(ligne -> new Chaine.Etape(ligne.type(), ligne.libelle(), ligne.jours()))
                        .toList(),
                premiere.version());
    }
}
