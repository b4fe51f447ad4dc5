import { describe, expect, it } from "vitest";
import { dutiesApart, offersApart } from "../../engine/script/apart.ts";

const item = (text: string, at = 0) => ({ text, evidence: [[at, at + text.length] as const] });
const texts = (items: readonly { readonly text: string }[]): readonly string[] => items.map(({ text }) => text);

describe("a sentence that tells several duties", () => {
  it.each([
    [
      "en",
      "You'd service commuter bikes, build up frames and teach our beginner class.",
      ["You'll service commuter bikes", "You'll build up frames", "You'll teach our beginner class"],
    ],
    [
      "en",
      "You greet people and their animals, book appointments and keep the room calm.",
      ["You'll greet people and their animals", "You'll book appointments", "You'll keep the room calm"],
    ],
    [
      "de",
      "Sie assistieren bei der Behandlung, machen die Prophylaxe und helfen am Empfang.",
      ["Sie assistieren bei der Behandlung", "Sie machen die Prophylaxe", "Sie helfen am Empfang"],
    ],
    [
      "es",
      "Atenderás a unas veinte mesas, recomendarás vinos y ayudarás a cerrar la caja.",
      ["Atenderás a unas veinte mesas", "Recomendarás vinos", "Ayudarás a cerrar la caja"],
    ],
    [
      "pt",
      "Você vai lavar e cortar legumes, ajudar na montagem dos pratos e manter a cozinha limpa.",
      ["Você vai lavar e cortar legumes", "Você vai ajudar na montagem dos pratos", "Você vai manter a cozinha limpa"],
    ],
  ])("is told one by one: %s %s", (language, text, expected) => {
    expect(texts(dutiesApart(item(text), language))).toEqual(expected);
  });

  it.each([
    ["en", "You'll bake, sell and clean."],
    ["fr", "Tu pétris, tu façonnes et tu cuis nos pains."],
    ["de", "Du pflegst Gräber, Beete und Wege."],
    ["en", "You'll never lift boxes, clean rooms or work nights."],
    ["ja", "花束づくり、水替え、配達をお願いします。"],
  ])("stays whole where its parts would say too little: %s %s", (language, text) => {
    expect(texts(dutiesApart(item(text), language))).toEqual([text]);
  });
});

describe("a sentence that tells several offers", () => {
  it.each([
    [
      "en",
      "£14 an hour",
      "We pay £14 an hour, give you 28 days off and sell you parts at cost.",
      ["28 days off", "Parts at cost"],
    ],
    ["en", null, "You get 30 days off, a bike and lunch.", ["30 days off", "A bike", "Lunch"]],
    [
      "de",
      "17 €",
      "Wir zahlen 17 € die Stunde und machen freitags um eins Schluss.",
      ["Wir machen freitags um eins Schluss"],
    ],
    [
      "es",
      "1.450 € al mes",
      "Ofrecemos 1.450 € al mes, propinas y dos días libres seguidos.",
      ["Propinas", "Dos días libres seguidos"],
    ],
    ["zh", null, "包吃包住，每月休四天", ["包吃包住", "每月休四天"]],
  ])("is told one by one, but for the pay: %s %s %s", (language, pay, text, expected) => {
    expect(texts(offersApart(item(text), language, pay))).toEqual(expected);
  });

  it.each([
    ["en", "There's no pension, paid lunch or parking, but free coffee and biscuits."],
    ["en", "We give you a bike, if you stay a year, and lunch."],
    ["de", "Wir bieten einen freien Montag, sobald du ein Jahr da bist, und ein Rad."],
  ])("stays whole where something is denied, or hangs on a condition: %s %s", (language, text) => {
    expect(texts(offersApart(item(text), language, null))).toEqual([text]);
  });

  it("rests each on its own words", () => {
    const [days] = offersApart(item("We pay £14 an hour, give you 28 days off and lunch.", 100), "en", "£14 an hour");
    expect(days?.evidence).toEqual([[129, 140]]);
  });

  it("is none where it gives nothing but the pay", () => {
    expect(offersApart(item("We pay £14 to £16 an hour."), "en", "£14 to £16 an hour")).toEqual([]);
  });
});
