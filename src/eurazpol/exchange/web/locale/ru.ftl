exchange-peers-title = Узлы
exchange-peers-directory = Справочник секретариата № { $version }, подписан { $issued }, действителен до { $until }
exchange-peers-none = У этого узла пока нет справочника узлов. Он запрашивает секретариат каждую секунду.
exchange-peers-pinned = Закреплённый ключ подписи секретариата:
exchange-peers-waiting = Узлы, ожидающие включения
exchange-peers-nodes = Узлы
exchange-peers-node = Узел
exchange-peers-asked = Обратился
exchange-peers-fingerprint = Отпечаток ключей и адреса
exchange-peers-decision = Решение
exchange-peers-accept = Включить узел
exchange-peers-decline = Отклонить
exchange-peers-health = Связь с узлом
exchange-peers-queued = В очереди
exchange-peers-heard = Последний сигнал
exchange-peers-own = Этот узел. До включения сверьте отпечаток по телефону:

## Tracker of messages
exchange-track-title = Обмен
exchange-track-to = Кому
exchange-track-from = От кого
exchange-track-record = Протокол передачи
exchange-track-repeats = Пришло повторно, без второго действия: { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[other] { $count } раз
    }
exchange-track-reason = Причина отказа
exchange-track-problem = Почему не доставлено
exchange-track-attempts = попыток: { $count }
exchange-track-next = Следующая попытка
exchange-track-evidences = Подтверждения о доставке: { $count }
exchange-track-proves = Что подтверждается
exchange-track-signer = Кто подписал, ключ
exchange-track-at = Время
exchange-track-hash = Хеш сообщения
exchange-track-check = Проверка на этом узле
exchange-track-verified = проверено
exchange-track-not-verified = не подтверждено
exchange-track-download = Сохранить подписанные байты
exchange-track-directory = Сохранить справочник с этим ключом
exchange-track-details = Сообщение
exchange-track-id = Номер сообщения
exchange-track-digest = Контрольная сумма
exchange-track-parts = Вложения
exchange-track-resend = Повторить сейчас
exchange-track-queued = в очереди: { $count }
exchange-track-keys-expired = нет действующих ключей: сертификат истёк или отозван
exchange-track-keys-until = ключи узла действуют до { $until }
exchange-track-clock = часы расходятся на { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[other] { $minutes } минут
    }
exchange-track-alarms = { $count ->
    [one] { $count } тревога
    [few] { $count } тревоги
   *[other] { $count } тревог
    }
exchange-track-end-alarm = Рассмотрено
exchange-track-alarm-ended = Тревога снята.
exchange-track-peers = Узлы-партнёры
exchange-track-peer = Узел-партнёр
exchange-track-health = Связь
exchange-track-messages = Сообщения
exchange-track-direction = Направление
exchange-track-out = отправленные
exchange-track-in = полученные
exchange-track-kind = Вид
exchange-track-stage = Состояние
exchange-track-alarm = с тревогой
exchange-track-about = Номер дела
exchange-track-empty = Сообщений ещё нет. Здесь появятся отправленные и полученные сообщения с их этапами.
exchange-track-refused = Отклонённые поступления
exchange-track-claims = Назвался
exchange-track-why = Почему
exchange-track-size = Размер
exchange-track-how = Как это может проверить кто угодно
exchange-track-how-text = Сохраните подписанные байты подтверждения и подписанный справочник узлов того времени. Команда ниже читает оба файла, узел для этого не нужен; она сообщает, кто, что и когда подписал и действительна ли подпись. Ключи, которые больше не применяются, есть в прежних справочниках.
exchange-track-open-alarms = Обмен: { $count ->
    [one] { $count } тревога ждёт человека
    [few] { $count } тревоги ждут человека
   *[other] { $count } тревог ждут человека
    }

## Recalls (web/recalls.py)
exchange-recalls-title = Отзывы
exchange-recalls-hint = Сообщения, которые владелец отзывает или ограничивает: кто подтвердил, кто нет.
exchange-recalls-waiting = Решить здесь
exchange-recalls-unconfirmed = Ещё не подтверждено
exchange-recalls-done = Подтверждено и отвечено
exchange-recalls-none = Ничего не отзывалось.
exchange-recalls-decide = Решить
exchange-recalls-passed-on = передано по поручению владельца
exchange-recalls-verified = подпись проверена
exchange-recalls-not-verified = подпись не подтверждена
exchange-recalls-reminded = Напоминание отправлено
exchange-recalls-alarm = Не все держатели подтвердили в срок. Свяжитесь с дежурным другого государства.
exchange-recalls-one = Отзыв
exchange-recalls-order = Номер распоряжения
exchange-recalls-message = Сообщение
exchange-recalls-why = Почему должен решить сотрудник
exchange-recalls-keep-ground = Закон и статья, по которым данные сохраняются
exchange-recalls-keep-hint = Только если данные сохраняются: например, статья о доказательствах в материалах суда. Это прочтёт владелец.
exchange-recalls-erase = Разрешить удаление
exchange-recalls-keep = Сохранить по этому основанию
exchange-recalls-new = Отозвать или ограничить сообщение
exchange-recalls-letters = Сообщения
exchange-recalls-letter = { $kind }, узлу { $peer }, № { $number }, { $at }{ $already ->
    [true] { " " }(уже отозвано)
   *[false] { "" }
}
exchange-recalls-what = Что требуется
exchange-recalls-what-recall = Отозвать: удаляется всё
exchange-recalls-what-narrow = Ограничить: более строгие условия или удаление названных полей и файлов
exchange-recalls-reason = Причина
exchange-recalls-reason-hint = Её прочтёт и сохранит другое государство. Не называйте лиц и сведений из дела.
exchange-recalls-ground = Правовое основание
exchange-recalls-ground-hint = Договор или закон, статья
exchange-recalls-narrowing = Что ограничивается
exchange-recalls-code = Новый код обращения
exchange-recalls-limits = Дополнительные ограничения
exchange-recalls-files = Удаляемые файлы
exchange-recalls-fields = Удаляемые поля
exchange-recalls-own = Наша копия
exchange-recalls-own-yes = Удалить отправленное и из наших исходящих
exchange-recalls-next = Далее: что произойдёт
exchange-recalls-confirm = Прочтите до подтверждения
exchange-recalls-will-recall = { $count ->
    [one] Отзывается { $count } сообщение: его содержание удаляется.
    [few] Отзываются { $count } сообщения: их содержание удаляется.
   *[many] Отзываются { $count } сообщений: их содержание удаляется.
}
exchange-recalls-will-narrow = { $count ->
    [one] Ограничивается { $count } сообщение.
    [few] Ограничиваются { $count } сообщения.
   *[many] Ограничиваются { $count } сообщений.
}
exchange-recalls-to-holder = хранит сообщение; получит распоряжение сейчас
exchange-recalls-to-queued = ещё не получил; распоряжение придёт сразу за сообщением
exchange-recalls-goes = Удаляются текст, файлы, взятые из них сведения и бумаги, составленные по ним документы, черновики и данные поиска.
exchange-recalls-onward = Кто передал сообщение дальше, передаёт и распоряжение; каждый держатель отвечает подписанной квитанцией.
exchange-recalls-stays = Остаётся: что сообщение существовало, его хеш и подписи, журнал. Резервные копии другого государства хранятся по его правилам.
exchange-recalls-may-keep = Если на данных основано решение, решает сотрудник другого государства; он может сохранить их по основанию своего закона.
exchange-recalls-own-goes = Наша копия в исходящих тоже удаляется.
exchange-recalls-own-stays = Наша копия остаётся.
exchange-recalls-order-it = Распорядиться
exchange-recalls-back = Изменить
exchange-recalls-said = { $count ->
    [one] Отправляется { $count } распоряжение.
    [few] Отправляются { $count } распоряжения.
   *[many] Отправляются { $count } распоряжений.
}
## Письма, утраченные этим узлом
exchange-lost-title = Наши письма, о которых мы больше не знаем
exchange-lost-why = Этот узел восстановлен из старой копии. Другие узлы приняли эти письма раньше; если нужна копия, напишите им.
exchange-lost-number = №
exchange-lost-letter = Письмо
exchange-lost-case = Дело
exchange-lost-sent = Отправлено

## Keys of nodes
exchange-keys-title = Ключи узлов
exchange-keys-back = К узлам
exchange-keys-intro = Одним ключом узел подписывает, другим вскрывает запечатанное для него. После смены ключей прежние ещё 14 дней вскрывают запоздавшие сообщения; подписанное ими можно проверить всегда.
exchange-keys-of = Ключи узла { $node }
exchange-keys-key = Ключ
exchange-keys-standing = Состояние
exchange-keys-from = Действует с
exchange-keys-until = Действует до
exchange-keys-destroyed = секретная часть уничтожена
exchange-keys-others = Другие узлы
exchange-keys-change = Сменить ключи
exchange-keys-change-why = Создаёт новую пару ключей и просит секретариат внести её в справочник. Работа при этом продолжается.
exchange-keys-waits = Новая пара ключей ожидает внесения секретариатом.
exchange-keys-ask-again = Попросить секретариат ещё раз
exchange-keys-asked = Секретариат попросили внести новые ключи.
exchange-keys-revoke = Отозвать ключи узла
exchange-keys-revoke-why = С этого момента каждый узел отказывает подписанному этими ключами. Подписанное и сохранённое раньше можно проверить и впредь.
exchange-keys-whose = Узел
exchange-keys-why = Причина
exchange-keys-since = С какого времени
exchange-keys-since-hint = С какого времени ключам не верить; не позднее настоящего времени
error-exchange-keys-no-reason = выберите причину
exchange-keys-revoked = Ключи узла { $node } отозваны; справочник { $version } рассылается всем узлам.
exchange-keys-proven = Смена ключей: подписана действующим ключом узла. Сверка по телефону не нужна.
exchange-keys-unproven = Сверьте отпечаток по телефону.
exchange-keys-ends = Срок ключей этого узла истекает { $at }. Смените их сейчас: после этого ничего нельзя будет подписать.
exchange-keys-link = Ключи узлов
exchange-files-link = Переносимые файлы

## Carried files
exchange-files-title = Переносимые файлы
exchange-files-intro = Когда узел недоступен, сообщения и квитанции идут файлами на диске или накопителе. Файлы запечатаны для другого узла; в пути их нельзя прочитать или изменить. Ушедшее и по линии связи поступит один раз.
exchange-files-write = Записать файлы для узла
exchange-files-write-why = Содержат все сообщения, ожидающие этот узел, и наши квитанции. Сообщение считается доставленным только с возвращением квитанции.
exchange-files-to = Для узла
exchange-files-split = Размер файла
exchange-files-ready = Готово для сохранения, узел { $peer }
exchange-files-bring = Принять файлы
exchange-files-bring-why = В любом порядке, при необходимости повторно. Изменённым и чужим файлам будет отказано.
exchange-files-volumes = Файлы (.ezv)
exchange-files-brought-title = Доставленные файлы
exchange-files-volume = Файл
exchange-files-progress = Принято
exchange-files-when = Когда, кем
exchange-files-place = пакет { $number }, файл { $volume }
exchange-files-last = последний в пакете
exchange-files-out-title = Записанные пакеты
exchange-files-bundle = Пакет
exchange-files-holds = Содержит
exchange-files-letters = { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
    [many] { $count } сообщений
   *[other] { $count } сообщения
}
exchange-files-answers = { $count ->
    [one] { $count } квитанция
    [few] { $count } квитанции
    [many] { $count } квитанций
   *[other] { $count } квитанции
}
exchange-files-broken = не закончен; его файлы удалены
exchange-files-written = Пакет { $number } для узла { $peer } записан: сообщений { $count }, квитанций { $answers }, файлов { $volumes }.
exchange-files-brought = { $name }: { $progress }

## Вложения
exchange-attachment-about = Происхождение и движение
exchange-attachment-proven = подписанное подтверждение получения
exchange-attachment-origin = Происхождение
exchange-attachment-custody = Журнал движения доказательства
