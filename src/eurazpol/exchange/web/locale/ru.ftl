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

## Письма, утраченные этим узлом
exchange-lost-title = Наши письма, о которых мы больше не знаем
exchange-lost-why = Этот узел восстановлен из старой копии. Другие узлы приняли эти письма раньше; если нужна копия, напишите им.
exchange-lost-number = №
exchange-lost-letter = Письмо
exchange-lost-case = Дело
exchange-lost-sent = Отправлено
