package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.JetonDeFormulaire.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads pages, follows links, fills and sends forms as a person does, behind MockMvc. */
@TestComponent
public class Navigateur {

    /** Communes look alike: the one of the actions and one without any stand for all. */
    private static final Pattern AUTRES_COMMUNES = Pattern.compile("commune(s/|=)(?!15153|15003|99001)\\d{5}");

    private final MockMvc mvc;
    private final Jeu jeu;

    Navigateur(MockMvc mvc, Jeu jeu) {
        this.mvc = mvc;
        this.jeu = jeu;
    }

    /** An answer, and its page. */
    public record Reponse(String url, MockHttpServletResponse brute, Document page) {

        public int statut() {
            return brute.getStatus();
        }

        public String vers() {
            return String.valueOf(brute.getRedirectedUrl());
        }
    }

    public Reponse lire(Personne personne, String url) {
        try {
            return reponse(
                    url,
                    mvc.perform(get(java.net.URI.create(url)).with(jeu.comptes().comme(personne)))
                            .andReturn()
                            .getResponse());
        } catch (Exception echec) {
            throw new IllegalStateException("GET " + url + " " + personne, echec);
        }
    }

    public Reponse envoyer(Personne personne, String url, MultiValueMap<String, String> champs) {
        try {
            return reponse(
                    url,
                    mvc.perform(Saisies.envoi(HttpMethod.POST, java.net.URI.create(url), champs)
                                    .with(jeu.comptes().comme(personne))
                                    .with(csrf()))
                            .andReturn()
                            .getResponse());
        } catch (Exception echec) {
            throw new IllegalStateException("POST " + url + " " + champs, echec);
        }
    }

    /** Sends a form with this file. */
    public Reponse envoyer(
            Personne personne, String url, MultiValueMap<String, String> champs, String nom, byte[] octets) {
        try {
            return reponse(
                    url,
                    mvc.perform(Saisies.envoi(HttpMethod.POST, java.net.URI.create(url), champs, nom, octets)
                                    .with(jeu.comptes().comme(personne))
                                    .with(csrf()))
                            .andReturn()
                            .getResponse());
        } catch (Exception echec) {
            throw new IllegalStateException("POST " + url + " " + champs, echec);
        }
    }

    /** The form in the main part of a page. */
    public static Element formulaire(Document page) {
        Element formulaire = page.selectFirst("main form[method=post]");
        if (formulaire == null) {
            throw new AssertionError(
                    "no form in " + page.title() + "\n" + page.body().text());
        }
        return formulaire;
    }

    /** What a browser would send of a form as it is shown. */
    public static MultiValueMap<String, String> champs(Element formulaire) {
        MultiValueMap<String, String> champs = new LinkedMultiValueMap<>();
        for (Element controle : formulaire.select("input[name], textarea[name], select[name]")) {
            String nom = controle.attr("name");
            boolean coche = controle.hasAttr("checked");
            switch (controle.tagName() + ":" + controle.attr("type")) {
                case "select:" -> {
                    Element choisie = controle.selectFirst("option[selected]");
                    champs.add(nom, choisie == null ? "" : choisie.attr("value"));
                }
                case "textarea:" -> champs.add(nom, controle.wholeText());
                case "input:checkbox", "input:radio" -> {
                    if (coche) {
                        champs.add(nom, controle.attr("value"));
                    }
                }
                default -> champs.add(nom, controle.attr("value"));
            }
        }
        return champs;
    }

    /** Sends a form where it says. */
    public Reponse envoyer(Personne personne, Element formulaire, MultiValueMap<String, String> champs) {
        return envoyer(personne, formulaire.attr("action"), champs);
    }

    /**
     * All the pages that a person reaches by links from a page; refused and missing ones too. A link marked
     * {@code nofollow} shows the same page in another way: it is followed from the plain page, or its combinations (order,
     * view, period…) would never end.
     */
    public Map<String, Reponse> parcourir(Personne personne, String depart) {
        Map<String, Reponse> lues = new LinkedHashMap<>();
        Deque<String> aLire = new ArrayDeque<>();
        aLire.add(depart);
        while (!aLire.isEmpty()) {
            String url = aLire.poll();
            if (lues.containsKey(url)) {
                continue;
            }
            Reponse reponse = lire(personne, url);
            lues.put(url, reponse);
            if (reponse.statut() == 302) {
                aLire.add(reponse.vers().replaceFirst("#.*", ""));
            }
            String liens = url.contains("?") ? "a[href^=/]:not([rel=nofollow])" : "a[href^=/]";
            for (Element lien : reponse.page().select(liens)) {
                String href = lien.attr("href").replaceFirst("#.*", "");
                if (!AUTRES_COMMUNES.matcher(href).find()) {
                    aLire.add(href);
                }
            }
        }
        return lues;
    }

    private static Reponse reponse(String url, MockHttpServletResponse brute) throws java.io.IOException {
        return new Reponse(url, brute, Jsoup.parse(brute.getContentAsString(StandardCharsets.UTF_8)));
    }
}
