package fr.paysdesalers.pvd.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without engine, on the real port: it keeps cookies and follows no redirect by itself. */
public final class Client {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> temoins = new TreeMap<>();
    private final String origine;

    public Client(int port) {
        this.origine = "http://localhost:" + port;
    }

    public HttpResponse<String> lire(String url) {
        return envoyer(HttpRequest.newBuilder(URI.create(origine + url)).GET());
    }

    /** Sends a form with the token of the page that shows it. */
    public HttpResponse<String> poster(String page, String url, Map<String, String> champs) {
        Map<String, String> complets = new TreeMap<>(champs);
        complets.put("_csrf", page(lire(page)).select("input[name=_csrf]").attr("value"));
        return poster(url, complets);
    }

    public HttpResponse<String> poster(String url, Map<String, String> champs) {
        String corps = champs.entrySet().stream()
                .map(champ -> champ.getKey() + "=" + URLEncoder.encode(champ.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return envoyer(HttpRequest.newBuilder(URI.create(origine + url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(corps)));
    }

    /** Sends a form with a file, in parts as a browser does. */
    public HttpResponse<String> envoyer(String url, Map<String, String> champs, String nom, byte[] octets) {
        String bord = "----bord7391";
        ByteArrayOutputStream corps = new ByteArrayOutputStream(octets.length + 4_096);
        champs.forEach((champ, valeur) -> corps.writeBytes(
                ("--" + bord + "\r\nContent-Disposition: form-data; name=\"" + champ + "\"\r\n\r\n" + valeur + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        corps.writeBytes(("--" + bord + "\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"" + nom
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        corps.writeBytes(octets);
        corps.writeBytes(("\r\n--" + bord + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return envoyer(HttpRequest.newBuilder(URI.create(origine + url))
                .header("Content-Type", "multipart/form-data; boundary=" + bord)
                .POST(HttpRequest.BodyPublishers.ofByteArray(corps.toByteArray())));
    }

    /** Sends whatever this is. */
    public HttpResponse<String> envoyerTelQuel(String url, String type, String corps) {
        return envoyer(HttpRequest.newBuilder(URI.create(origine + url))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(corps)));
    }

    public HttpResponse<String> connecter(String courriel, String motDePasse) {
        return poster("/connexion", "/connexion", Map.of("courriel", courriel, "motDePasse", motDePasse));
    }

    public static Document page(HttpResponse<String> reponse) {
        return Jsoup.parse(reponse.body());
    }

    public static String vers(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElse("").replaceFirst("http://localhost:\\d+", "");
    }

    /** The value of the session cookie; empty without one. */
    public String session() {
        return temoins.getOrDefault("__Host-session", "");
    }

    public void oublierLaSession() {
        temoins.clear();
    }

    public void reprendre(String session) {
        temoins.put("__Host-session", session);
    }

    /** All its cookies, as it sends them. */
    public String temoins() {
        return temoins.entrySet().stream()
                .map(temoin -> temoin.getKey() + "=" + temoin.getValue())
                .collect(Collectors.joining("; "));
    }

    public void reprendreTout(String entete) {
        for (String temoin : entete.split("; ")) {
            String[] paire = temoin.split("=", 2);
            temoins.put(paire[0], paire[1]);
        }
    }

    private HttpResponse<String> envoyer(HttpRequest.Builder requete) {
        if (!temoins.isEmpty()) {
            requete.header("Cookie", temoins());
        }
        try {
            HttpResponse<String> reponse = http.send(requete.build(), HttpResponse.BodyHandlers.ofString());
            garder(reponse.headers().allValues("Set-Cookie"));
            return reponse;
        } catch (IOException panne) {
            throw new IllegalStateException(panne);
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(arret);
        }
    }

    private void garder(List<String> donnes) {
        for (String donne : donnes) {
            String[] paire = donne.split(";", 2)[0].split("=", 2);
            if (paire[1].isEmpty() || donne.contains("Max-Age=0")) {
                temoins.remove(paire[0]);
            } else {
                temoins.put(paire[0], paire[1]);
            }
        }
    }
}
