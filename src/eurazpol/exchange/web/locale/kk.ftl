exchange-peers-title = Тораптар
exchange-peers-directory = Хатшылықтың № { $version } анықтамалығы; қол қойылды: { $issued }; жарамды мерзімі: { $until }
exchange-peers-none = Бұл торапта әзірге тораптар анықтамалығы жоқ. Ол хатшылықтан секунд сайын сұрайды.
exchange-peers-pinned = Хатшылықтың бекітілген қолтаңба кілті:
exchange-peers-waiting = Енгізуді күтіп тұрған тораптар
exchange-peers-nodes = Тораптар
exchange-peers-node = Торап
exchange-peers-asked = Өтініш берді
exchange-peers-fingerprint = Кілттер мен мекенжайдың таңбасы
exchange-peers-decision = Шешім
exchange-peers-accept = Торапты енгізу
exchange-peers-decline = Қабылдамау
exchange-peers-health = Тораппен байланыс
exchange-peers-queued = Кезекте
exchange-peers-heard = Соңғы белгі
exchange-peers-own = Осы торап. Енгізер алдында таңбасын телефон арқылы салыстырыңыз:

## Осы торап жоғалтқан хаттар
exchange-lost-title = Біз енді білмейтін өз хаттарымыз
exchange-lost-why = Бұл торап ескі көшірмеден қалпына келтірілген. Басқа тораптар бұл хаттарды бұрын қабылдаған; көшірмесі керек болса, оларға жазыңыз.
exchange-lost-number = №
exchange-lost-letter = Хат
exchange-lost-case = Іс
exchange-lost-sent = Жөнелтілді
